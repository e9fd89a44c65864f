package cn.nanshan.minsheng.settlement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The two forms of an invoice number, and what is said of everything else. */
class InvoiceNumberTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "|25442000000012345678", "|２５４４２０００００００１２３４５６７８",
			"| 2544 2000 0000 1234 5678 ", "4403221130|12345678", "440322113012|1234-5678" })
	void bothFormsAreTaken(String code, String number) {
		InvoiceNumber typed = InvoiceNumber.of((code != null) ? code : "", number);
		assertThat(typed.wrongNumber()).isEmpty();
		assertThat(typed.wrongCode()).isEmpty();
		assertThat(typed.code() + typed.number()).matches("\\d+");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1234567|现在是 7 位", "123456789|现在是 9 位", "2544200000001234567|现在是 19 位",
			"254420000000123456789|现在是 21 位", "25442000000012345O78|只有数字", "''|请填写发票号码" })
	void anotherLengthIsNone(String number, String said) {
		assertThat(InvoiceNumber.of("4403221130", number).wrongNumber())
			.hasValueSatisfying((sentence) -> assertThat(sentence).contains(said));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "''|要同时填发票代码", "440322113|应为 10 到 12 位", "4403221130123|应为 10 到 12 位" })
	void eightDigitsAreNoneWithoutTheirCode(String code, String said) {
		assertThat(InvoiceNumber.of(code, "12345678").wrongCode())
			.hasValueSatisfying((sentence) -> assertThat(sentence).contains(said));
	}

	@Test
	void aDigitalInvoiceHasNoCode() {
		assertThat(InvoiceNumber.of("4403221130", "25442000000012345678").wrongCode()).contains("数电票没有发票代码，请清空");
	}

}
