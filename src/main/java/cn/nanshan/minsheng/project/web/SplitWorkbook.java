package cn.nanshan.minsheng.project.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.SplitRegister;
import cn.nanshan.minsheng.web.Formats;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The 拆分与重复线索 as a workbook. Words are text cells and never formulas; sums are numbers.
 */
final class SplitWorkbook {

	private static final List<String> HEAD = List.of("线索", "社区", "后立的项目", "名称", "金额（元）", "先立的项目", "名称", "金额（元）", "相似度",
			"合计（元）", "限额（元）", "情况", "说明", "纪要号", "说明人", "说明时间", "同一执行单位");

	private SplitWorkbook() {
	}

	static void write(List<SplitRegister.Row> rows, Places places, OutputStream out) throws IOException {
		try (Workbook book = new Workbook(out, "nanshan-minsheng", "1.0")) {
			Worksheet sheet = book.newWorksheet("拆分与重复线索");
			for (int column = 0; column < HEAD.size(); column++) {
				sheet.inlineString(0, column, HEAD.get(column));
				sheet.style(0, column).bold().set();
				sheet.width(column, (column == 3 || column == 6 || column == 12) ? 40 : 18);
			}
			sheet.freezePane(0, 1);
			Formats formats = new Formats();
			for (int at = 0; at < rows.size(); at++) {
				SplitRegister.Row row = rows.get(at);
				List<Object> cells = List.of(row.kind().label(), SplitListController.place(row, places),
						row.younger().number(), row.younger().name(), row.younger().sum().yuan(), row.older().number(),
						row.older().name(), row.older().sum().yuan(), row.likeness(), row.total().yuan(),
						row.cap().yuan(), row.standing().label(), row.words(), row.minutesNumber(), row.by(),
						(row.at() != null) ? formats.fullDate(row.at()) : "", row.vendor());
				for (int column = 0; column < cells.size(); column++) {
					write(sheet, at + 1, column, cells.get(column));
				}
			}
		}
	}

	private static void write(Worksheet sheet, int line, int column, Object cell) {
		if (cell instanceof Number number) {
			sheet.value(line, column, number);
			sheet.style(line, column).format("#,##0.00").set();
		}
		else {
			sheet.inlineString(line, column, cell.toString());
			sheet.style(line, column).format("@").set();
		}
	}

}
