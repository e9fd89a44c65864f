package cn.nanshan.minsheng.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The rows of a list below its heading. The heading is the first row, or the first of a
 * few under a title, that names every needed column.
 *
 * @param rows the rows
 * @param unread headings that mean no column and were left out
 */
public record Lines(List<Line> rows, List<String> unread) {

	private static final int TITLE_ROWS = 5;

	public Lines {
		rows = List.copyOf(rows);
		unread = List.copyOf(unread);
	}

	/**
	 * Reads a file.
	 * @throws TableRefused if it is no readable list of these columns
	 */
	public static Lines of(byte[] file, List<? extends Column> columns) {
		List<TableRow> table = TableFile.read(file);
		int heading = heading(table, columns);
		Map<Integer, Column> places = places(table.get(heading), columns);
		List<Line> rows = new ArrayList<>();
		for (TableRow row : table.subList(heading + 1, table.size())) {
			rows.add(line(row, places));
		}
		if (rows.isEmpty()) {
			throw new TableRefused("文件只有表头，没有数据");
		}
		return new Lines(rows, unread(table.get(heading), places));
	}

	private static int heading(List<TableRow> table, List<? extends Column> columns) {
		for (int i = 0; i < Math.min(TITLE_ROWS, table.size()); i++) {
			if (missing(table.get(i), columns).isEmpty()) {
				return i;
			}
		}
		throw new TableRefused("第 %d 行（表头）缺少列：%s。表头应为：%s".formatted(table.get(0).line(), missing(table.get(0), columns),
				columns.stream().map(Column::heading).collect(Collectors.joining("、"))));
	}

	private static String missing(TableRow row, List<? extends Column> columns) {
		return columns.stream()
			.filter((column) -> column.isNeeded() && row.cells().stream().noneMatch(column::isHeaded))
			.map(Column::heading)
			.collect(Collectors.joining("、"));
	}

	private static Map<Integer, Column> places(TableRow heading, List<? extends Column> columns) {
		Map<Integer, Column> places = new LinkedHashMap<>();
		for (int i = 0; i < heading.cells().size(); i++) {
			for (Column column : columns) {
				if (column.isHeaded(heading.cell(i))) {
					if (places.containsValue(column)) {
						throw new TableRefused("第 %d 行有两列“%s”，请删去一列".formatted(heading.line(), column.heading()));
					}
					places.put(i, column);
				}
			}
		}
		return places;
	}

	private static List<String> unread(TableRow heading, Map<Integer, Column> places) {
		List<String> unread = new ArrayList<>();
		for (int i = 0; i < heading.cells().size(); i++) {
			if (!places.containsKey(i) && !heading.cell(i).isEmpty()) {
				unread.add(heading.cell(i));
			}
		}
		return unread;
	}

	private static Line line(TableRow row, Map<Integer, Column> places) {
		Map<String, String> cells = new HashMap<>();
		Map<String, String> complaints = new HashMap<>();
		places.forEach((place, column) -> {
			cells.put(column.heading(), row.cell(place));
			String complaint = row.complaints().get(place);
			if (complaint != null) {
				complaints.put(column.heading(), complaint);
			}
		});
		return new Line(row.line(), cells, complaints);
	}

}
