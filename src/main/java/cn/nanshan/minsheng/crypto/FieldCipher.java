package cn.nanshan.minsheng.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts a single field, because whoever holds a copy of the database shall not hold
 * the residents' names and telephone numbers. The context, such as
 * {@code demand.contact_phone}, is bound in: a value copied into another column is an
 * error and never somebody else's data.
 */
public final class FieldCipher {

	private static final String TRANSFORMATION = "AES/GCM/NoPadding";

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom RANDOM = new SecureRandom();

	private final SecretKey encryption;

	private final SecretKey index;

	private final String prefix;

	FieldCipher(MasterKey key) {
		this.encryption = key.forPurpose("field encryption", "AES");
		this.index = key.forPurpose("blind index", "HmacSHA256");
		this.prefix = "1:" + key.id() + ":";
	}

	/** Answers another text each time, with the key's id in front. */
	public String encrypt(String context, String plain) {
		byte[] nonce = new byte[NONCE_BYTES];
		RANDOM.nextBytes(nonce);
		byte[] sealed = apply(Cipher.ENCRYPT_MODE, nonce, context, plain.getBytes(StandardCharsets.UTF_8));
		byte[] stored = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
		System.arraycopy(sealed, 0, stored, NONCE_BYTES, sealed.length);
		return this.prefix + Base64.getEncoder().withoutPadding().encodeToString(stored);
	}

	public String decrypt(String context, String stored) {
		if (!stored.startsWith(this.prefix)) {
			throw new UnreadableField("Not encrypted with the key of this installation: " + context);
		}
		byte[] bytes = Base64.getDecoder().decode(stored.substring(this.prefix.length()));
		if (bytes.length < NONCE_BYTES) {
			throw new UnreadableField("Cut short: " + context);
		}
		byte[] plain = apply(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES), context,
				Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
		return new String(plain, StandardCharsets.UTF_8);
	}

	/**
	 * Finds equal values without reading them: the same value in the same context always
	 * has the same index. Bring the value into one form before, such as digits only.
	 */
	public String blindIndex(String context, String value) {
		byte[] message = (context + '\0' + value).getBytes(StandardCharsets.UTF_8);
		return HexFormat.of().formatHex(MasterKey.hmac(this.index, message));
	}

	private byte[] apply(int mode, byte[] nonce, String context, byte[] input) {
		try {
			Cipher cipher = Cipher.getInstance(TRANSFORMATION);
			cipher.init(mode, this.encryption, new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD((this.prefix + context).getBytes(StandardCharsets.UTF_8));
			return cipher.doFinal(input);
		}
		catch (GeneralSecurityException ex) {
			throw new UnreadableField("Altered or moved: " + context, ex);
		}
	}

}
