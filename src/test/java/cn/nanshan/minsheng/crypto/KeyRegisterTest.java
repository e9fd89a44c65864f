package cn.nanshan.minsheng.crypto;

import java.util.Base64;

import cn.nanshan.minsheng.startup.StartupRefused;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@IntegrationTest
class KeyRegisterTest {

	private static final String VARIABLE = "MINSHENG_AUDIT_KEY";

	private final KeyRegister register;

	KeyRegisterTest(KeyRegister register) {
		this.register = register;
	}

	@Test
	void aKeyOtherThanTheOneOfTheDataIsRefusedByName() {
		MasterKey other = MasterKey.of(VARIABLE, Base64.getEncoder().encodeToString(new byte[32]));
		assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> this.register.admit(other))
			.withMessageContaining(VARIABLE)
			.withMessageContaining("密钥与数据库不符")
			.satisfies((refused) -> assertThat(refused.exitCode()).isEqualTo(StartupRefused.WRONG_KEY));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { " ", "c2hvcnQ=", "not base64 at all" })
	void aMissingOrMalformedKeyIsRefusedByNameAndNotRepeated(@Nullable String text) {
		assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> MasterKey.of(VARIABLE, text))
			.withMessageContaining(VARIABLE)
			.withMessageNotContaining("c2hvcnQ=");
	}

}
