package cn.nanshan.minsheng.demand;

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

}
