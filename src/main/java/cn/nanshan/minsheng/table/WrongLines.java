package cn.nanshan.minsheng.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of a list that were not taken, as they were, with the reason at the cell that
 * is wrong: mended, the same file can be uploaded again.
 */
public final class WrongLines {

	private static final int WIDTH = 20;

	private WrongLines() {
	}

	/** Writes the rows as a workbook. */
	public static void write(List<? extends Column> columns, List<WrongLine> wrong, OutputStream out)
			throws IOException {
		try (PlainSheet sheet = new PlainSheet(out, "导入错误")) {
			columns.forEach((column) -> sheet.heading(column.heading(), WIDTH));
			sheet.heading("原文件行号", WIDTH).heading("错误", WIDTH * 2).end();
			for (WrongLine it : wrong) {
				columns.forEach((column) -> sheet.text(it.line().cell(column), it.reasons().get(column.heading())));
				sheet.number(it.line().number()).text(it.inOneSentence(columns)).end();
			}
		}
	}

	/**
	 * A row that was not taken.
	 *
	 * @param line the row
	 * @param reasons what is wrong, by heading; under an empty one what no cell is to
	 * blame for
	 */
	public record WrongLine(Line line, Map<String, String> reasons) {

		/** Returns all reasons, in the order of the columns. */
		public String inOneSentence(List<? extends Column> columns) {
			List<String> order = columns.stream().map(Column::heading).toList();
			return this.reasons.entrySet()
				.stream()
				.sorted(Comparator.comparingInt((reason) -> order.indexOf(reason.getKey())))
				.map((reason) -> reason.getKey().isEmpty() ? reason.getValue()
						: reason.getKey() + "：" + reason.getValue())
				.collect(Collectors.joining("；"));
		}

	}

}
