package cn.nanshan.minsheng.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the cells of every sheet of an xlsx, hidden ones too, with comments and text
 * boxes.
 */
final class XlsxReader {

	/** From here on a spreadsheet has lost the last digits of what was typed. */
	private static final BigDecimal LONG = BigDecimal.TEN.pow(14);

	private final FileContent content = new FileContent();

	private XlsxReader() {
	}

	static FileContent read(Path file) {
		XlsxReader reader = new XlsxReader();
		try (Unpacked xlsx = Unpacked.weighed(file)) {
			for (String name : xlsx.names("xl/(comments|drawings/drawing|threadedComments/).*\\.xml")) {
				xlsx.read(name, reader::words);
			}
			int pictures = xlsx.names("xl/media/.+").size();
			if (pictures > 0) {
				reader.content.unread(TraceKind.PICTURE, "工作簿", pictures + " 张，要人看过");
			}
		}
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
			for (Sheet sheet : workbook.getSheets().toList()) {
				reader.read(sheet);
			}
		}
		catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException ex) {
			throw new UnreadableFile("的表格读不出来，可能已经损坏，不能公开。请用 Excel 另存为 .xlsx 再传。");
		}
		return reader.content;
	}

	private void read(Sheet sheet) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		try (Stream<Row> stream = sheet.openStream()) {
			stream.forEach((row) -> rows.add(read(sheet.getName(), row)));
		}
		this.content.add(new FileContent.Table("工作表“" + sheet.getName() + "”", rows));
	}

	private List<String> read(String sheet, Row row) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < row.getCellCount(); i++) {
			String place = "工作表“%s”%s%d".formatted(sheet, column(i), row.getRowNum());
			Optional<Cell> cell = row.getOptionalCell(i);
			String text = cell.map(XlsxReader::text).orElse("");
			cells.add(text);
			this.content.add(place, text);
			if (cell.isPresent() && isLong(cell.get())) {
				this.content.unread(TraceKind.LONG_NUMBER, place, text.length() + " 位数字");
			}
		}
		return cells;
	}

	private static boolean isLong(Cell cell) {
		return cell.getType() == CellType.NUMBER && cell.asNumber().abs().compareTo(LONG) >= 0;
	}

	private static String text(Cell cell) {
		return (cell.getType() == CellType.NUMBER) ? cell.asNumber().stripTrailingZeros().toPlainString()
				: cell.getText();
	}

	private void words(int event, XMLStreamReader xml) {
		if (event == XMLStreamConstants.CHARACTERS) {
			this.content.add("批注或文本框", xml.getText());
		}
	}

	private static String column(int index) {
		String name = "";
		for (int left = index; left >= 0; left = left / 26 - 1) {
			name = (char) ('A' + left % 26) + name;
		}
		return name;
	}

}
