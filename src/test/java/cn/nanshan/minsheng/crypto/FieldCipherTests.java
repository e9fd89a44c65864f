package cn.nanshan.minsheng.crypto;

import java.util.Base64;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FieldCipherTests {

	private static final String PHONE = "demand.contact_phone";

	private final FieldCipher cipher = cipher(1);

	@Test
	void bringsBackWhatItSealedAndShowsNothingOfIt() {
		String stored = this.cipher.encrypt(PHONE, "王秀英 13900000001");
		assertThat(stored).doesNotContain("139").doesNotContain("王");
		assertThat(this.cipher.decrypt(PHONE, stored)).isEqualTo("王秀英 13900000001");
	}

	@Test
	void sealsTheSameTextDifferentlyEachTime() {
		assertThat(this.cipher.encrypt(PHONE, "13900000001")).isNotEqualTo(this.cipher.encrypt(PHONE, "13900000001"));
	}

	@Test
	void refusesAFieldMovedToAnotherColumn() {
		String stored = this.cipher.encrypt(PHONE, "13900000001");
		assertThatExceptionOfType(UnreadableField.class)
			.isThrownBy(() -> this.cipher.decrypt("vendor.contact_phone", stored))
			.withMessageNotContaining("139");
	}

	@Test
	void refusesAnAlteredField() {
		String stored = this.cipher.encrypt(PHONE, "13900000001");
		int last = stored.length() - 3;
		char other = (stored.charAt(last) != 'A') ? 'A' : 'B';
		String altered = stored.substring(0, last) + other + stored.substring(last + 1);
		assertThatExceptionOfType(UnreadableField.class).isThrownBy(() -> this.cipher.decrypt(PHONE, altered));
	}

	@Test
	void refusesAFieldOfAnotherKey() {
		String stored = cipher(2).encrypt(PHONE, "13900000001");
		assertThatExceptionOfType(UnreadableField.class).isThrownBy(() -> this.cipher.decrypt(PHONE, stored));
	}

	@Test
	void indexesEqualValuesOfOneContextEqually() {
		assertThat(this.cipher.blindIndex(PHONE, "13900000001")).isEqualTo(this.cipher.blindIndex(PHONE, "13900000001"))
			.isNotEqualTo(this.cipher.blindIndex(PHONE, "13900000002"))
			.isNotEqualTo(this.cipher.blindIndex("vendor.contact_phone", "13900000001"))
			.isNotEqualTo(cipher(2).blindIndex(PHONE, "13900000001"));
	}

	@Test
	void auditSealDependsOnTextAndKey() {
		AuditSeal seal = new AuditSeal(key(1));
		assertThat(seal.of("event")).isEqualTo(seal.of("event"))
			.isNotEqualTo(seal.of("another event"))
			.isNotEqualTo(new AuditSeal(key(2)).of("event"));
	}

	private static FieldCipher cipher(int number) {
		return new FieldCipher(key(number));
	}

	private static MasterKey key(int number) {
		byte[] bits = new byte[32];
		bits[0] = (byte) number;
		return MasterKey.of("MINSHENG_FIELD_KEY", Base64.getEncoder().encodeToString(bits));
	}

}
