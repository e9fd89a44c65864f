package cn.nanshan.minsheng.procurement;

import cn.nanshan.minsheng.crypto.EncryptedText;
import cn.nanshan.minsheng.crypto.FieldCipher;
import jakarta.persistence.Converter;

import org.springframework.stereotype.Component;

/** Seals the number of a vendor's account. */
@Component
@Converter
class AccountSeal extends EncryptedText {

	AccountSeal(FieldCipher cipher) {
		super(cipher, "vendor_account.number");
	}

}
