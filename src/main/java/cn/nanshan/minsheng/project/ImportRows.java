package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.table.Line;
import cn.nanshan.minsheng.table.Lines;

/** Reads the rows of an import by their headings, in whatever order they stand. */
final class ImportRows {

	private ImportRows() {
	}

	static List<ImportRow> of(byte[] file) {
		return Lines.of(file, List.of(ImportColumn.values())).rows().stream().map(ImportRows::row).toList();
	}

	private static ImportRow row(Line line) {
		return new ImportRow(line.number(), line.cell(ImportColumn.YEAR), line.cell(ImportColumn.DISTRICT),
				line.cell(ImportColumn.STREET), line.cell(ImportColumn.COMMUNITY), line.cell(ImportColumn.NAME),
				line.cell(ImportColumn.TYPE), line.cell(ImportColumn.AMOUNT), line.cell(ImportColumn.VENDOR),
				line.complaints());
	}

}
