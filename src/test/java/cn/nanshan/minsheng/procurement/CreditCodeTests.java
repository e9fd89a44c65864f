package cn.nanshan.minsheng.procurement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CreditCodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "914403001922038216", "9144030071526726XG" })
	void publishedCodesAreValid(String code) {
		assertThat(CreditCode.isValid(code)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "914403001922038217", "914403001922038261", "91440300192203821", "9144030019220382160",
			"91440300I922038216", "" })
	void otherCodesAreNot(String code) {
		assertThat(CreditCode.isValid(code)).isFalse();
	}

	@Test
	void codeIsKeptInOneForm() {
		assertThat(CreditCode.plain(" 9144 0300 7152 6726xg ")).isEqualTo("9144030071526726XG");
	}

}
