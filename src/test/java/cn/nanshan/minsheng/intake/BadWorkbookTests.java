package cn.nanshan.minsheng.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.testing.Cast;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What spreadsheets do to lists, and what somebody might send on purpose: every time a
 * message that names the place, and nothing taken.
 */
@IntegrationTest
class BadWorkbookTests {

	private static final List<String> HEADING = List.of("类别", "户号", "称呼", "联系电话", "身份证号", "社区");

	private final MockMvc mvc;

	private final Cast cast;

	private final JdbcClient jdbc;

	private ListFixture list;

	@Autowired
	@SuppressWarnings("NullAway.Init")
	BadWorkbookTests(MockMvc mvc, Cast cast, JdbcClient jdbc) {
		this.mvc = mvc;
		this.cast = cast;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void atTheDesk() {
		this.list = new ListFixture(this.mvc, "key-households", this.cast.the(Role.COMMUNITY_CLERK));
	}

	@Test
	void mergedCellsAreNamedInEveryRowTheyCover() throws Exception {
		byte[] file = ListFixture.workbook((sheet) -> {
			heading(sheet);
			row(sheet, 1, "低保户", "51栋101", "示例");
			row(sheet, 2, "", "51栋102", "示例");
			row(sheet, 3, "低保户", "51栋103", "示例");
			sheet.range(1, 0, 2, 0).merge();
		});
		String words = "类别：在合并单元格 A2:A3 里，请取消合并，每一行都填写";
		assertThat(this.list.notes(file)).containsExactly(words, words, "");
	}

	@Test
	void aFormulaIsNamedAndNeverCalculated() throws Exception {
		byte[] file = ListFixture.workbook((sheet) -> {
			heading(sheet);
			row(sheet, 1, "低保户", "52栋101", "示例");
			sheet.formula(1, 1, "CONCATENATE(\"52栋\",\"101\")");
		});
		assertThat(this.list.notes(file)).singleElement().asString().contains("户号：是公式，请复制这一列后“粘贴为数值”再上传");
	}

	@Test
	void anIdentityNumberThatExcelCutIsNamed() throws Exception {
		byte[] file = ListFixture.workbook((sheet) -> {
			heading(sheet);
			row(sheet, 1, "低保户", "53栋101", "示例");
			sheet.value(1, 4, 440_305_194_001_010_031L);
		});
		assertThat(this.list.notes(file)).containsExactly("身份证号：是超过 15 位的数字，Excel 已经丢掉末尾几位；请把这一列设为文本格式后重新填写");
	}

	@Test
	void fullWidthDigitsAndNumbersAreReadForWhatTheyMean() throws Exception {
		byte[] file = ListFixture.workbook((sheet) -> {
			heading(sheet);
			row(sheet, 1, "低保户", "５４栋１０１", "示例");
			sheet.inlineString(1, 3, "１３８１２３４５００１");
			row(sheet, 2, "低保户", "54栋102", "示例");
			sheet.value(2, 3, 13_812_345_002L);
		});
		String preview = this.list.uploaded(file);
		assertThat(this.list.page(preview).text()).contains("可导入 2");
		this.list.taken(preview);
		assertThat(this.jdbc.sql("select count(*) from household where label in ('54栋101', '54栋102')")
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void anotherCommunitysRowIsNamed() throws Exception {
		byte[] file = ListFixture.workbook(
				List.of(HEADING, List.of("低保户", "55栋101", "示例", "", "", "红花园社区"), List.of("低保户", "55栋102", "示例")));
		assertThat(this.list.notes(file)).containsExactly("社区：“红花园社区”不是您的社区（大学城社区）", "");
	}

	@Test
	void aHiddenSheetIsRefusedByName() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("名单");
			heading(sheet);
			row(sheet, 1, "低保户", "56栋101", "示例");
			Worksheet hidden = workbook.newWorksheet("旧名单");
			hidden.inlineString(0, 0, "x");
			hidden.setVisibilityState(VisibilityState.HIDDEN);
		}
		assertThat(this.list.refusal(out.toByteArray())).contains("隐藏的工作表“旧名单”");
	}

	@Test
	void aHundredThousandRowsAreRefusedAtTheFirstTooMany() throws Exception {
		byte[] file = ListFixture.workbook((sheet) -> {
			heading(sheet);
			for (int i = 1; i <= 100_000; i++) {
				row(sheet, i, "低保户", "57栋" + i, "示例");
			}
		});
		assertThat(this.list.refusal(file)).isEqualTo("超过 20,000 行（从第 20002 行起），请分成几个文件导入");
	}

	@Test
	void aBombAnOldWorkbookAndATextAreRefused() throws Exception {
		assertThat(this.list.refusal(bomb())).isEqualTo("文件解压后太大，不像是一张表格，没有读取");
		byte[] old = new byte[600];
		old[0] = (byte) 0xD0;
		old[1] = (byte) 0xCF;
		old[2] = 0x11;
		old[3] = (byte) 0xE0;
		assertThat(this.list.refusal(old)).startsWith("这是旧版 Excel（.xls）");
		assertThat(this.list.refusal("没有表头\n1,2".getBytes(StandardCharsets.UTF_8))).contains("第 1 行（表头）缺少列：类别、户号、称呼");
		assertThat(this.list.refusal(new byte[0])).contains("请选择填好的");
	}

	@Test
	void aTitleAboveTheHeadingDoesNoHarm() throws Exception {
		byte[] file = ListFixture.workbook((sheet) -> {
			sheet.inlineString(0, 0, "大学城社区重点人群名单");
			sheet.range(0, 0, 0, 5).merge();
			for (int i = 0; i < HEADING.size(); i++) {
				sheet.inlineString(2, i, HEADING.get(i) + ((i < 3) ? "*" : ""));
			}
			row(sheet, 3, "低保户", "58栋101", "示例");
		});
		assertThat(this.list.notes(file)).containsExactly("");
	}

	private static byte[] bomb() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			byte[] zeros = new byte[1024 * 1024];
			for (int i = 0; i < 150; i++) {
				zip.write(zeros);
			}
		}
		return out.toByteArray();
	}

	private static void heading(Worksheet sheet) {
		for (int i = 0; i < HEADING.size(); i++) {
			sheet.inlineString(0, i, HEADING.get(i));
		}
	}

	private static void row(Worksheet sheet, int row, String category, String household, String name) {
		sheet.inlineString(row, 0, category);
		sheet.inlineString(row, 1, household);
		sheet.inlineString(row, 2, name);
	}

}
