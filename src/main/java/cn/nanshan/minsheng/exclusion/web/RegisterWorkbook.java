package cn.nanshan.minsheng.exclusion.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import cn.nanshan.minsheng.exclusion.RegisterEntry;
import cn.nanshan.minsheng.web.Formats;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes rows of the registers as a workbook, some at a time. */
final class RegisterWorkbook implements AutoCloseable {

	private static final List<String> HEAD = List.of("登记簿", "条款", "年度", "项目名称", "地点", "街道", "金额（元）", "承担单位", "依据文件",
			"登记人", "登记时间", "情况", "划销理由");

	private final Workbook book;

	private final Worksheet sheet;

	private final Formats formats = new Formats();

	private int line;

	RegisterWorkbook(OutputStream out) {
		this.book = new Workbook(out, "nanshan-minsheng", "1.0");
		this.sheet = this.book.newWorksheet("负面清单登记簿");
		for (int column = 0; column < HEAD.size(); column++) {
			this.sheet.inlineString(0, column, HEAD.get(column));
			this.sheet.style(0, column).bold().set();
			this.sheet.width(column, (column == 3) ? 40 : 18);
		}
		this.sheet.freezePane(0, 1);
	}

	/** Adds rows and lets go of them. */
	void add(List<RegisterRow> rows) throws IOException {
		for (RegisterRow row : rows) {
			this.line++;
			RegisterEntry.Striking struck = row.struck();
			List<String> cells = List.of(row.kind(), row.clause(), String.valueOf(row.year()), row.name(), row.place(),
					row.street(), "", row.owner(), row.document(), row.enteredBy(),
					this.formats.dateTime(row.enteredAt()), row.standing(), (struck != null) ? struck.reason() : "");
			for (int column = 0; column < cells.size(); column++) {
				this.sheet.inlineString(this.line, column, cells.get(column));
				this.sheet.style(this.line, column).format("@").set();
			}
			this.sheet.value(this.line, 6, row.amount().yuan());
			this.sheet.style(this.line, 6).format("#,##0.00").set();
		}
		this.sheet.flush();
	}

	@Override
	public void close() throws IOException {
		this.book.finish();
	}

}
