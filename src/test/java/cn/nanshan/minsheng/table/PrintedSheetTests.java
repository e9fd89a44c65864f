package cn.nanshan.minsheng.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;

import cn.nanshan.minsheng.shared.Money;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A table as a workbook for paper. */
class PrintedSheetTests {

	@Test
	void wordsAreNeverFormulasAndSumsAreNumbers() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		List<PrintedColumn<String>> columns = List.of(PrintedColumn.words("项目", 20, (row) -> row),
				PrintedColumn.yuan("批复额", 15, (row) -> Money.of("1234.50")),
				PrintedColumn.yuan("合同额", 15, (row) -> null), PrintedColumn.count("项数", 8, String::length));
		try (PrintedSheet<String> sheet = new PrintedSheet<>(out,
				new PrintedHead("台账", "南头街道", LocalDate.of(2026, 5, 11), "周某"), columns)) {
			sheet.add("=cmd|' /C calc'!A0");
			sheet.add("@SUM(1)");
			sheet.total("合计");
		}
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			List<Row> rows = workbook.getFirstSheet().read();
			assertThat(rows).extracting((row) -> row.getCellText(0))
				.containsExactly("台账", "范围：南头街道　单位：元　制表日期：2026-05-11　制表人：周某", "项目", "=cmd|' /C calc'!A0", "@SUM(1)",
						"合计");
			assertThat(rows).extracting((row) -> row.getCell(0))
				.allMatch((cell) -> cell.getType() == CellType.STRING && cell.getFormula() == null);
			assertThat(rows.get(3).getCellAsNumber(1))
				.hasValueSatisfying((sum) -> assertThat(sum).isEqualByComparingTo("1234.5"));
			assertThat(rows.get(3).getOptionalCell(2)).isEmpty();
			assertThat(rows.get(4).getCellAsNumber(3))
				.hasValueSatisfying((count) -> assertThat(count).isEqualByComparingTo("7"));
		}
	}

	@Test
	void aHundredThousandRowsNeedLittleMemory() throws Exception {
		Process probe = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx64m", "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				LongSheetProbe.class.getName())
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.INHERIT)
			.start();
		assertThat(probe.waitFor(5, TimeUnit.MINUTES)).isTrue();
		assertThat(probe.exitValue()).isZero();
	}

}
