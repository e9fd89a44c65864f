package cn.nanshan.minsheng.procurement.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import cn.nanshan.minsheng.procurement.VendorRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The vendor list as an Excel file. Every word goes into a text cell, so that a name that
 * begins like a formula is never computed.
 */
final class VendorWorkbook {

	private static final List<String> HEAD = List.of("名称", "统一社会信用代码", "类型", "等级", "法定代表人", "成立日期", "合同数", "情况");

	private VendorWorkbook() {
	}

	static byte[] of(List<VendorRow> rows) {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (Workbook book = new Workbook(file, "minsheng", "1.0")) {
			Worksheet sheet = book.newWorksheet("执行单位");
			for (int column = 0; column < HEAD.size(); column++) {
				sheet.value(0, column, HEAD.get(column));
				sheet.style(0, column).bold().set();
				sheet.width(column, (column < 2) ? 30 : 14);
			}
			sheet.freezePane(0, 1);
			for (int at = 0; at < rows.size(); at++) {
				write(sheet, at + 1, rows.get(at));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return file.toByteArray();
	}

	private static void write(Worksheet sheet, int line, VendorRow row) {
		sheet.value(line, 0, row.name());
		sheet.value(line, 1, row.creditCode());
		sheet.value(line, 2, row.kind().label());
		sheet.value(line, 3, row.grade());
		sheet.value(line, 4, row.legalRepresentative());
		sheet.value(line, 5, row.established());
		sheet.style(line, 5).format("yyyy-mm-dd").set();
		sheet.value(line, 6, row.contracts());
		sheet.value(line, 7, row.listed() ? "异常名录在列" : row.active() ? "在用" : "停用");
	}

}
