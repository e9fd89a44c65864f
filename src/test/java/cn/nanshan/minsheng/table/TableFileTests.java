package cn.nanshan.minsheng.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What offices upload, and what somebody might. */
class TableFileTests {

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16LE" })
	void isReadInWhateverEncodingExcelWrites(String charset) {
		String mark = charset.equals("GB18030") ? "" : "\uFEFF";
		byte[] file = (mark + "社区,名称\n大学城社区,路灯\n").getBytes(Charset.forName(charset));
		assertThat(TableFile.read(file)).containsExactly(new TableRow(1, List.of("社区", "名称")),
				new TableRow(2, List.of("大学城社区", "路灯")));
	}

	@Test
	void quotesHoldCommasQuotesAndLineBreaks() {
		List<TableRow> rows = read("a,b\r\n\"1,2\",\"他说“\"\"好\"\"”\n再来\"\r\n\r\n x , y\r\n");
		assertThat(rows).extracting(TableRow::line).containsExactly(1, 2, 5);
		assertThat(rows.get(1).cells()).containsExactly("1,2", "他说“\"好\"”\n再来");
		assertThat(rows.get(2).cell(0)).isEqualTo("x");
		assertThat(rows.get(2).cell(7)).isEmpty();
	}

	@Test
	void tabsSeparateWhereThereIsNoComma() {
		assertThat(read("社区\t名称\n大学城社区\t路灯").get(1).cells()).containsExactly("大学城社区", "路灯");
	}

	@Test
	void anOpenQuoteNamesItsPlace() {
		refused("a,b\n1,\"二\n", "第 2 行第 2 列的引号没有成对");
	}

	@Test
	void tooManyRowsNameTheFirstTooMany() {
		String row = "一,二\n";
		assertThat(read("a,b\n" + row.repeat(20_000))).hasSize(20_001);
		refused("a,b\n" + row.repeat(20_001), "超过 20,000 行（从第 20002 行起）");
	}

	@Test
	void tooManyColumnsOrCharactersNameTheirRow() {
		refused("a\n" + ",".repeat(50) + "x", "第 2 行有 51 列");
		refused("a\nb," + "长".repeat(2001), "第 2 行第 2 列超过 2,000 个字");
	}

	@Test
	void aWorkbookIsReadLikeText() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("清单");
			sheet.value(0, 0, "名称");
			sheet.value(0, 2, "金额");
			sheet.value(2, 0, "路灯");
			sheet.value(2, 2, 48_700);
			sheet.value(3, 0, "座椅");
			sheet.value(3, 2, 12_860.5);
		}
		List<TableRow> rows = TableFile.read(out.toByteArray());
		assertThat(rows).extracting(TableRow::line).containsExactly(1, 3, 4);
		assertThat(rows.get(1).cells()).containsExactly("路灯", "", "48700");
		assertThat(rows.get(2).cell(2)).isEqualTo("12860.5");
	}

	@Test
	void anOldWorkbookUnderANewNameIsRefused() {
		refused(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0, 0 },
				"旧版 Excel（.xls）");
	}

	@Test
	void aBombIsRefusedBeforeItIsRead() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
			byte[] zeros = new byte[1024 * 1024];
			for (int i = 0; i < 150; i++) {
				zip.write(zeros);
			}
		}
		assertThat(out.size()).isLessThan(1024 * 1024);
		refused(out.toByteArray(), "解压后太大");
	}

	@Test
	void whatIsNoTableIsRefused() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write("<w/>".getBytes(StandardCharsets.UTF_8));
		}
		refused(out.toByteArray(), "不是完整的 xlsx");
		refused("PK\u0003\u0004 cut".getBytes(StandardCharsets.UTF_8), "不是完整的 xlsx");
		refused(new byte[] { 'a', 0, 'b' }, "不是表格文件");
		refused(new byte[0], "文件是空的");
		refused("\n \n", "文件里没有数据");
	}

	private static List<TableRow> read(String text) {
		return TableFile.read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static void refused(String text, String words) {
		refused(text.getBytes(StandardCharsets.UTF_8), words);
	}

	private static void refused(byte[] file, String words) {
		assertThatExceptionOfType(TableRefused.class).isThrownBy(() -> TableFile.read(file))
			.satisfies((refused) -> assertThat(refused.sentence()).contains(words));
	}

}
