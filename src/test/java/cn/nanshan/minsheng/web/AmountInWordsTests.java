package cn.nanshan.minsheng.web;

import java.math.BigDecimal;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AmountInWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                 0 | 人民币零元整
			              0.01 | 人民币壹分
			              0.00 | 人民币零元整
			              0.05 | 人民币伍分
			              0.10 | 人民币壹角
			              0.11 | 人民币壹角壹分
			              0.50 | 人民币伍角
			              0.99 | 人民币玖角玖分
			                 1 | 人民币壹元整
			              1.01 | 人民币壹元零壹分
			              1.10 | 人民币壹元壹角
			              1.23 | 人民币壹元贰角叁分
			                 2 | 人民币贰元整
			              9.90 | 人民币玖元玖角
			                10 | 人民币壹拾元整
			             10.01 | 人民币壹拾元零壹分
			             10.50 | 人民币壹拾元零伍角
			                11 | 人民币壹拾壹元整
			             15.60 | 人民币壹拾伍元陆角
			                20 | 人民币贰拾元整
			             99.99 | 人民币玖拾玖元玖角玖分
			               100 | 人民币壹佰元整
			               101 | 人民币壹佰零壹元整
			            107.06 | 人民币壹佰零柒元零陆分
			               110 | 人民币壹佰壹拾元整
			               111 | 人民币壹佰壹拾壹元整
			            325.04 | 人民币叁佰贰拾伍元零肆分
			              1000 | 人民币壹仟元整
			              1001 | 人民币壹仟零壹元整
			              1010 | 人民币壹仟零壹拾元整
			              1100 | 人民币壹仟壹佰元整
			              1101 | 人民币壹仟壹佰零壹元整
			           1409.50 | 人民币壹仟肆佰零玖元伍角
			           1680.32 | 人民币壹仟陆佰捌拾元零叁角贰分
			              2008 | 人民币贰仟零捌元整
			           6007.14 | 人民币陆仟零柒元壹角肆分
			              9999 | 人民币玖仟玖佰玖拾玖元整
			             10000 | 人民币壹万元整
			             10001 | 人民币壹万零壹元整
			             10010 | 人民币壹万零壹拾元整
			             10100 | 人民币壹万零壹佰元整
			             11000 | 人民币壹万壹仟元整
			          16409.02 | 人民币壹万陆仟肆佰零玖元零贰分
			          50000.01 | 人民币伍万元零壹分
			             62000 | 人民币陆万贰仟元整
			            100000 | 人民币壹拾万元整
			            100001 | 人民币壹拾万零壹元整
			            101000 | 人民币壹拾万零壹仟元整
			         107000.53 | 人民币壹拾万零柒仟元零伍角叁分
			            120000 | 人民币壹拾贰万元整
			            268000 | 人民币贰拾陆万捌仟元整
			            500000 | 人民币伍拾万元整
			         500000.01 | 人民币伍拾万元零壹分
			            968000 | 人民币玖拾陆万捌仟元整
			           1000000 | 人民币壹佰万元整
			           1001000 | 人民币壹佰万零壹仟元整
			        1010101.01 | 人民币壹佰零壹万零壹佰零壹元零壹分
			           2000000 | 人民币贰佰万元整
			           9564300 | 人民币玖佰伍拾陆万肆仟叁佰元整
			          10000000 | 人民币壹仟万元整
			          10000001 | 人民币壹仟万零壹元整
			       10203040.50 | 人民币壹仟零贰拾万零叁仟零肆拾元零伍角
			         100000000 | 人民币壹亿元整
			         100000001 | 人民币壹亿零壹元整
			      100000001.01 | 人民币壹亿零壹元零壹分
			         100010000 | 人民币壹亿零壹万元整
			         120000000 | 人民币壹亿贰仟万元整
			        1000000000 | 人民币壹拾亿元整
			     1002003004.05 | 人民币壹拾亿零贰佰万零叁仟零肆元零伍分
			   123456789012.34 | 人民币壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰元叁角肆分
			   999999999999.99 | 人民币玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分
			          -1409.50 | 人民币负壹仟肆佰零玖元伍角
			""")
	void saysSumsAsBillsDo(String yuan, String words) {
		assertThat(AmountInWords.of(new BigDecimal(yuan))).isEqualTo(words);
	}

	@Test
	void wordsReadBackAreTheSum() {
		Random random = new Random(20200904);
		for (int i = 0; i < 100_000; i++) {
			long fen = (long) (random.nextDouble() * Math.pow(10, 1 + random.nextInt(14)));
			BigDecimal yuan = BigDecimal.valueOf(fen, 2);
			assertThat(read(AmountInWords.of(yuan))).as(yuan.toPlainString()).isEqualTo(fen);
		}
	}

	@Test
	void aFractionOfAFenIsRefused() {
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> AmountInWords.of(new BigDecimal("0.001")));
	}

	@Test
	void aSumBeyondTheGroupsIsRefused() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> AmountInWords.of(new BigDecimal("1000000000000")));
	}

	private static long read(String words) {
		long total = 0;
		long group = 0;
		long digit = 0;
		for (char letter : words.substring("人民币".length()).toCharArray()) {
			int value = "零壹贰叁肆伍陆柒捌玖".indexOf(letter);
			int place = "分角元拾佰仟".indexOf(letter);
			if (value >= 0) {
				digit = value;
			}
			else if (letter == '万' || letter == '亿') {
				total += (group + digit) * ((letter == '万') ? 10_000L : 100_000_000L) * 100;
				group = 0;
				digit = 0;
			}
			else if (place >= 3) {
				group += digit * (long) Math.pow(10, place - 2);
				digit = 0;
			}
			else if (place == 2) {
				total += (group + digit) * 100;
				group = 0;
				digit = 0;
			}
			else if (place >= 0) {
				total += digit * ((place == 1) ? 10 : 1);
				digit = 0;
			}
		}
		return total;
	}

}
