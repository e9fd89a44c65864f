package cn.nanshan.minsheng.procurement;

import cn.nanshan.minsheng.crypto.EncryptedText;
import cn.nanshan.minsheng.crypto.FieldCipher;
import jakarta.persistence.Converter;

import org.springframework.stereotype.Component;

/** Seals the telephone number of a vendor's contact. */
@Component
@Converter
class PhoneSeal extends EncryptedText {

	PhoneSeal(FieldCipher cipher) {
		super(cipher, "vendor.phone");
	}

}
