package cn.nanshan.minsheng.project.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
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

	private static final String TOO_LARGE = "文件解压后太大，不像是一张表格，没有读取";

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
		try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
			List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
			if (entries.stream().noneMatch((entry) -> entry.getName().startsWith("xl/"))) {
				throw new TableRefused(BROKEN);
			}
			if (entries.size() > MOST_ENTRIES) {
				throw new TableRefused(TOO_LARGE);
			}
			long unpacked = 0;
			for (ZipArchiveEntry entry : entries) {
				unpacked += weigh(zip, entry, MOST_UNPACKED - unpacked);
			}
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new TableRefused(BROKEN);
		}
	}

	private static long weigh(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		long size = 0;
		try (InputStream in = zip.getInputStream(entry)) {
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				size += read;
				if (size > most) {
					throw new TableRefused(TOO_LARGE);
				}
			}
		}
		return size;
	}

}
