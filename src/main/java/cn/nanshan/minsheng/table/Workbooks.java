package cn.nanshan.minsheng.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads the first sheet of a workbook. What unpacks to more than a table can be is
 * refused before it is read; a cell that shows one thing and holds another, such as a
 * formula, is complained of and never guessed at.
 */
final class Workbooks {

	/** From here on a spreadsheet has lost the last digits of what was typed. */
	private static final BigDecimal TOO_LONG = BigDecimal.TEN.pow(15);

	private static final String BROKEN = "文件不是完整的 xlsx 表格，请用 Excel 打开后另存为 .xlsx 再上传";

	private Workbooks() {
	}

	static List<TableRow> rows(byte[] bytes) {
		Parcel parcel = Parcel.weighed(bytes, BROKEN);
		try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes),
				new ReadingOptions(true, true))) {
			workbook.getSheets()
				.filter((it) -> it.getVisibility() != SheetVisibility.VISIBLE)
				.findFirst()
				.ifPresent((hidden) -> {
					throw new TableRefused("工作簿里有隐藏的工作表“%s”，看不见的内容不导入；请取消隐藏后删除它，再上传".formatted(hidden.getName()));
				});
			Sheet first = workbook.getFirstSheet();
			MergedCells merged = parcel.merged(first.getId());
			List<TableRow> read = new ArrayList<>();
			try (Stream<Row> rows = first.openStream()) {
				rows.forEach((row) -> add(row, merged, read));
			}
			return read;
		}
		catch (IOException | ExcelReaderException | IllegalStateException | IndexOutOfBoundsException ex) {
			throw new TableRefused(BROKEN);
		}
	}

	private static void add(Row row, MergedCells merged, List<TableRow> read) {
		List<String> cells = new ArrayList<>();
		Map<Integer, String> complaints = new HashMap<>(merged.complaints(row.getRowNum()));
		for (int i = 0; i < row.getCellCount(); i++) {
			Optional<Cell> cell = row.getOptionalCell(i);
			int place = i;
			cells.add(cell.map(Workbooks::text).orElse(""));
			cell.flatMap(Workbooks::complaint).ifPresent((words) -> complaints.put(place, words));
		}
		TableRow taken = new TableRow(row.getRowNum(), cells, complaints);
		if (!taken.isEmpty()) {
			TableFile.check(taken.line(), taken.cells(), read.size());
			read.add(taken);
		}
	}

	/**
	 * A number is read as it is stored, so that 48700 stays 48700; a day as 2026-03-25.
	 */
	private static String text(Cell cell) {
		if (cell.getType() != CellType.NUMBER) {
			return cell.getText();
		}
		return isDay(cell) ? cell.asDate().toLocalDate().toString()
				: cell.asNumber().stripTrailingZeros().toPlainString();
	}

	private static boolean isDay(Cell cell) {
		String format = cell.getDataFormatString();
		return format != null && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches("(?i).*(y.*m|m.*d|d.*m).*");
	}

	private static Optional<String> complaint(Cell cell) {
		if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
			return Optional.of("是公式，请复制这一列后“粘贴为数值”再上传");
		}
		if (cell.getType() == CellType.ERROR) {
			return Optional.of("是 Excel 的错误值 " + cell.getText() + "，请改成文字或数字");
		}
		return (cell.getType() == CellType.NUMBER && cell.asNumber().abs().compareTo(TOO_LONG) >= 0)
				? Optional.of("是超过 15 位的数字，Excel 已经丢掉末尾几位；请把这一列设为文本格式后重新填写") : Optional.empty();
	}

}
