package cn.nanshan.minsheng.project.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.project.ImportColumn;
import cn.nanshan.minsheng.project.ImportVerdict;
import cn.nanshan.minsheng.table.Line;
import cn.nanshan.minsheng.table.WrongLines;

/** The rows of an import of projects that were not taken. */
final class WrongRowsWorkbook {

	private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.values());

	private WrongRowsWorkbook() {
	}

	static void write(List<ImportVerdict> wrong, OutputStream out) throws IOException {
		WrongLines.write(COLUMNS, wrong.stream().map(WrongRowsWorkbook::line).toList(), out);
	}

	private static WrongLines.WrongLine line(ImportVerdict verdict) {
		Map<String, String> cells = new HashMap<>();
		COLUMNS.forEach((column) -> cells.put(column.heading(), column.of(verdict.row())));
		Map<String, String> reasons = new HashMap<>();
		verdict.wrong().forEach((column, reason) -> reasons.put(column.heading(), reason));
		return new WrongLines.WrongLine(new Line(verdict.row().line(), cells, Map.of()), reasons);
	}

}
