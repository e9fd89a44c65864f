package cn.nanshan.minsheng.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type into a field for a sum is understood, or refused with the words that
 * help.
 */
class YuanTests {

	@ParameterizedTest
	@ValueSource(strings = { "48000", "48000.5", "48,000.00", "４８，０００．００", " 48 000.00 ", "0.01", "9999999999.99" })
	void aSumIsUnderstood(String typed) {
		assertThat(Yuan.Validator.wrong(Yuan.Validator.plain(typed), "金额", false)).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "5万|50000", "5 万元|50000", "１.５万|15000", "4.68万元|46800", "3千|3000",
			"0.01亿|1000000", "48000元|48000", "1.00005万|10000.5" })
	void aUnitIsWorkedOutButNeverTaken(String typed, String yuan) {
		assertThat(Yuan.Validator.wrong(Yuan.Validator.plain(typed), "金额", false)).startsWith("金额的单位是元，请把“")
			.endsWith("写成 " + yuan);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.005|金额最多两位小数（精确到分）", "五万|金额只能填数字，例如 48000.00", "万|金额只能填数字，例如 48000.00",
			"1.2.3|金额只能填数字，例如 48000.00", "0|金额应大于 0", "10000000000|金额太大，整数部分最多 10 位，请核对" })
	void whatIsNoSumIsRefused(String typed, String said) {
		assertThat(Yuan.Validator.wrong(Yuan.Validator.plain(typed), "金额", false)).isEqualTo(said);
	}

}
