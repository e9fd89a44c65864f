package cn.nanshan.minsheng.procurement;

import cn.nanshan.minsheng.crypto.EncryptedText;
import cn.nanshan.minsheng.crypto.FieldCipher;
import jakarta.persistence.Converter;

import org.springframework.stereotype.Component;

/** Seals the name of a vendor's bank. */
@Component
@Converter
class BankSeal extends EncryptedText {

	BankSeal(FieldCipher cipher) {
		super(cipher, "vendor_account.bank");
	}

}
