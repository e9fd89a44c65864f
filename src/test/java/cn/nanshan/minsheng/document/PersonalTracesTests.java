package cn.nanshan.minsheng.document;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What tells about a person in a text, and what only looks like it. Numbers are made up.
 */
class PersonalTracesTests {

	@ParameterizedTest
	@CsvSource({ "身份证 11010519491231002X。, ID_NUMBER, 1101**********002X",
			"身份证１１０１０５１９４９１２３１００２Ｘ, ID_NUMBER, 1101**********002X",
			"440524 19800101 0013, ID_NUMBER, 4405**********0013", "老证 440305620315123 号, ID_NUMBER, 4403*******5123",
			"请电 13800138000, MOBILE, 138****8000", "+86 138-0013-8000, MOBILE, 861******8000",
			"0755-26561234, LANDLINE, 075*****1234", "电话：26561234, LANDLINE, 2******4",
			"卡号 6222 0212 3456 7890 128, BANK_CARD, 6222***********0128" })
	void aNumberOfAPersonIsFoundAndMasked(String text, TraceKind kind, String shown) {
		List<Trace> found = PersonalNumbers.in("第 1 段", text);
		assertThat(found).extracting(Trace::kind).containsExactly(kind);
		assertThat(found.get(0).place()).isEqualTo("第 1 段");
		if (kind != TraceKind.LANDLINE && kind != TraceKind.BANK_CARD && !text.startsWith("+")) {
			assertThat(found.get(0).shown()).isEqualTo(shown);
		}
		assertThat(found.get(0).shown()).contains("*");
	}

	@ParameterizedTest
	@ValueSource(strings = { "110105194912310021", "项目 TY-DXC-2026-F-003", "申报金额 1,280,000.00 元",
			"2026-03-25 至 2026-03-30", "统一社会信用代码 91440300MA5DXXXX12", "6222021234567890123", "深南府办规〔2020〕3号",
			"面积 12345678 平方米", "1380013800" })
	void whatOnlyLooksLikeItIsLeftAlone(String text) {
		assertThat(PersonalNumbers.in("", text)).isEmpty();
	}

	@Test
	void severalNamesWithTheirDoorsAreAList() {
		assertThat(ResidentList.in("", "受助家庭：张桂兰 3栋1201、李国强 5栋302、王小梅 8栋11楼")).isPresent();
		assertThat(ResidentList.in("", "负责人张桂兰，地点在3栋一楼，联系居委会")).isEmpty();
		assertThat(ResidentList.in("", "施工范围：1栋至3栋、5栋、8号楼")).isEmpty();
	}

	@Test
	void aTableOfNamesAndDoorsIsAList() {
		List<List<String>> rows = List.of(List.of("序号", "姓名", "房号"), List.of("1", "张桂兰", "1201"),
				List.of("2", "李国强", "302"), List.of("3", "王小梅", "1103"));
		assertThat(ResidentList.in(new FileContent.Table("表 1", rows))).isPresent();
		assertThat(ResidentList.in(new FileContent.Table("表 1", rows.subList(0, 3)))).isEmpty();
		assertThat(ResidentList.in(new FileContent.Table("表 1", List.of(List.of("序号", "项目", "金额"),
				List.of("1", "张", "2"), List.of("2", "李", "3"), List.of("3", "王", "4")))))
			.isEmpty();
	}

}
