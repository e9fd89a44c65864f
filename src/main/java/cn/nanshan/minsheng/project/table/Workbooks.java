package cn.nanshan.minsheng.project.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads the first sheet of a workbook. What unpacks to more than a table can be is
 * refused before it is read; formulas are never calculated, only their stored results
 * read.
 */
final class Workbooks {

	private static final int MOST_ENTRIES = 1000;

	private static final long MOST_UNPACKED = 100L * 1024 * 1024;

	private static final String BROKEN = "文件不是完整的 xlsx 表格，请用 Excel 打开后另存为 .xlsx 再上传";

	private Workbooks() {
	}

	static List<TableRow> rows(byte[] bytes) {
		weigh(bytes);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			List<TableRow> read = new ArrayList<>();
			rows.forEach((row) -> add(row, read));
			return read;
		}
		catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException ex) {
			throw new TableRefused(BROKEN);
		}
	}

	private static void add(Row row, List<TableRow> read) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < row.getCellCount(); i++) {
			cells.add(row.getOptionalCell(i).map(Workbooks::text).orElse(""));
		}
		TableRow taken = new TableRow(row.getRowNum(), cells);
		if (!taken.isEmpty()) {
			TableFile.check(taken.line(), taken.cells(), read.size());
			read.add(taken);
		}
	}

	/** A number is read as it is stored, so that 48700 stays 48700. */
	private static String text(Cell cell) {
		return (cell.getType() == CellType.NUMBER) ? cell.asNumber().stripTrailingZeros().toPlainString()
				: cell.getText();
	}

	/** Unpacks everything into nothing, to know its true size. */
	private static void weigh(byte[] bytes) {
		boolean isWorkbook = false;
		long unpacked = 0;
		int entries = 0;
		byte[] buffer = new byte[64 * 1024];
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				isWorkbook |= entry.getName().startsWith("xl/");
				entries++;
				for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
					unpacked += read;
					if (unpacked > MOST_UNPACKED || entries > MOST_ENTRIES) {
						throw new TableRefused("文件解压后太大，不像是一张表格，没有读取");
					}
				}
			}
		}
		catch (IOException ex) {
			throw new TableRefused(BROKEN);
		}
		if (!isWorkbook) {
			throw new TableRefused(BROKEN);
		}
	}

}
