package cn.nanshan.minsheng.exclusion;

import java.util.HashMap;
import java.util.Map;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.table.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people write into the cells of a register, and what is said of it. */
class RegisterLineTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "48000;48,000.00", "1,200,000.50;1,200,000.50", "１２００元;1,200.00", "0.01;0.01",
			"99999999999.99;99,999,999,999.99", "48000.10元;48,000.10" })
	void sumsAsPeoplePasteThem(String typed, String sum) {
		RegisterLine line = line(Map.of("金额（元）", typed));
		assertThat(line.wrong()).isEmpty();
		assertThat(line.text().amount()).hasToString(sum);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "'';没有填写", "0;应大于 0", "-5;应为数字", "120万元;应为数字", "48000.001;最多两位小数", "一万;应为数字", "100000000000;太大" })
	void sumsThatAreNone(String typed, String wrong) {
		assertThat(line(Map.of("金额（元）", typed)).wrong().get("金额（元）")).startsWith(wrong);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "2021;true", "2020;false", "2028年度;true", "2029;false", "26;false", "'';false" })
	void yearsWithinReach(String typed, boolean right) {
		assertThat(line(Map.of("年度", typed)).wrong().isEmpty()).isEqualTo(right);
	}

	@Test
	void whatIsMissingOrTooLong() {
		assertThat(line(Map.of("项目名称", " ", "依据文件", "", "地点", "长".repeat(201), "街道", "不存在街道")).wrong())
			.containsEntry("项目名称", "没有填写")
			.containsEntry("依据文件", "没有填写")
			.containsEntry("地点", "最多 200 个字，现在 201 个")
			.containsEntry("街道", "“不存在街道”不在可选范围：桃源街道");
	}

	@Test
	void aStreetsOwnRegisterIsItsOwnWhateverARowSays() {
		assertThat(
				new RegisterLine(cells(Map.of()), new RegisterLine.Setting("NT", Map.of(), 2026)).text().streetCode())
			.isEqualTo("NT");
		assertThat(line(Map.of("街道", "桃源街道")).text().streetCode()).isEqualTo("TY");
		assertThat(line(Map.of()).text().streetCode()).isNull();
	}

	@Test
	void spacesAndSignsMakeNoOtherRow() {
		RegisterText plain = new RegisterText("TY", 2026, "丽山路提升", "丽山路", Money.of(5), "", "甲");
		RegisterText signs = new RegisterText("TY", 2026, "丽山路（提升）", " 丽山路 ", Money.of("5.00"), "乙", "丙");
		assertThat(RegisterStore.key(signs)).isEqualTo(RegisterStore.key(plain));
		assertThat(RegisterStore.key(new RegisterText("TY", 2026, "丽山路提升", "丽山路", Money.of("5.01"), "", "甲")))
			.isNotEqualTo(RegisterStore.key(plain));
	}

	private static RegisterLine line(Map<String, String> changed) {
		return new RegisterLine(cells(changed), new RegisterLine.Setting(null, Map.of("桃源街道", "TY"), 2026));
	}

	private static Line cells(Map<String, String> changed) {
		Map<String, String> cells = new HashMap<>(
				Map.of("年度", "2026", "项目名称", "丽山路提升", "金额（元）", "48000", "依据文件", "深南发改〔2026〕3 号"));
		cells.putAll(changed);
		return new Line(2, cells, Map.of());
	}

}
