package cn.nanshan.minsheng.project.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import cn.nanshan.minsheng.project.ImportColumn;
import cn.nanshan.minsheng.project.ImportVerdict;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The rows of an import that were not taken, as they were, with the reason beside the
 * cell that is wrong: mended, the same file can be uploaded again.
 */
final class WrongRowsWorkbook {

	private static final List<ImportColumn> COLUMNS = List.of(ImportColumn.values());

	private WrongRowsWorkbook() {
	}

	static void write(List<ImportVerdict> wrong, OutputStream out) throws IOException {
		try (Workbook workbook = new Workbook(out, "nanshan-minsheng", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("导入错误");
			for (int i = 0; i < COLUMNS.size(); i++) {
				heading(sheet, i, COLUMNS.get(i).label());
			}
			heading(sheet, COLUMNS.size(), "原文件行号");
			heading(sheet, COLUMNS.size() + 1, "错误");
			for (int i = 0; i < wrong.size(); i++) {
				row(sheet, i + 1, wrong.get(i));
			}
		}
	}

	private static void heading(Worksheet sheet, int column, String words) {
		sheet.inlineString(0, column, words);
		sheet.style(0, column).bold().set();
		sheet.width(column, 20);
	}

	private static void row(Worksheet sheet, int row, ImportVerdict verdict) {
		for (int i = 0; i < COLUMNS.size(); i++) {
			ImportColumn column = COLUMNS.get(i);
			sheet.inlineString(row, i, column.of(verdict.row()));
			String reason = verdict.wrong().get(column);
			if (reason != null) {
				sheet.style(row, i).format("@").fillColor("FCECEB").set();
				sheet.comment(row, i, reason);
			}
			else {
				sheet.style(row, i).format("@").set();
			}
		}
		sheet.value(row, COLUMNS.size(), verdict.row().line());
		sheet.inlineString(row, COLUMNS.size() + 1, verdict.reasons());
	}

}
