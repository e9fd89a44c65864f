package cn.nanshan.minsheng.project;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.project.table.TableFile;
import cn.nanshan.minsheng.project.table.TableRefused;
import cn.nanshan.minsheng.project.table.TableRow;

/** Finds the columns of an import by their headings, in whatever order they stand. */
final class ImportRows {

	private ImportRows() {
	}

	static List<ImportRow> of(byte[] file) {
		List<TableRow> table = TableFile.read(file);
		Map<ImportColumn, Integer> places = places(table.get(0));
		if (table.size() == 1) {
			throw new TableRefused("文件只有表头，没有数据");
		}
		return table.stream().skip(1).map((row) -> row(row, places)).toList();
	}

	private static Map<ImportColumn, Integer> places(TableRow heading) {
		Map<ImportColumn, Integer> places = new EnumMap<>(ImportColumn.class);
		for (int i = 0; i < heading.cells().size(); i++) {
			int place = i;
			ImportColumn.headed(heading.cell(i)).ifPresent((column) -> {
				if (places.putIfAbsent(column, place) != null) {
					throw new TableRefused("第 %d 行有两列“%s”，请删去一列".formatted(heading.line(), column.label()));
				}
			});
		}
		String missing = Arrays.stream(ImportColumn.values())
			.filter((column) -> column.isNeeded() && !places.containsKey(column))
			.map(ImportColumn::label)
			.collect(Collectors.joining("、"));
		if (!missing.isEmpty()) {
			throw new TableRefused(
					"第 %d 行（表头）缺少列：%s。表头应为：年度、区、街道、社区、项目名称、类型、金额（元）、执行单位".formatted(heading.line(), missing));
		}
		return places;
	}

	private static ImportRow row(TableRow row, Map<ImportColumn, Integer> places) {
		return new ImportRow(row.line(), cell(row, places, ImportColumn.YEAR), cell(row, places, ImportColumn.DISTRICT),
				cell(row, places, ImportColumn.STREET), cell(row, places, ImportColumn.COMMUNITY),
				cell(row, places, ImportColumn.NAME), cell(row, places, ImportColumn.TYPE),
				cell(row, places, ImportColumn.AMOUNT), cell(row, places, ImportColumn.VENDOR));
	}

	private static String cell(TableRow row, Map<ImportColumn, Integer> places, ImportColumn column) {
		Integer place = places.get(column);
		return (place != null) ? row.cell(place) : "";
	}

}
