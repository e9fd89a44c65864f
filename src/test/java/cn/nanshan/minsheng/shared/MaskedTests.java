package cn.nanshan.minsheng.shared;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names and phones as the pages show them. */
class MaskedTests {

	@ParameterizedTest
	@CsvSource({ "张三, 张*", "张桂兰, 张**", "欧阳小兰, 欧阳**", "张, *", "'', ''", "𠮷田, 𠮷*" })
	void names(String name, String shown) {
		assertThat(Masked.name(name)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "13800001234, 138****1234", "075526660000, 075*****0000", "1234567, *******", "'', ''" })
	void phones(String phone, String shown) {
		assertThat(Masked.phone(phone)).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource({ "440305194001011234, 4403**********1234", "4403051234, **********", "'', ''" })
	void idNumbers(String number, String shown) {
		assertThat(Masked.idNumber(number)).isEqualTo(shown);
	}

}
