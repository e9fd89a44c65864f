package cn.nanshan.minsheng.household.web;

import java.io.IOException;
import java.io.OutputStream;

import cn.nanshan.minsheng.household.RosterRevealing;
import cn.nanshan.minsheng.household.RosterRow;
import cn.nanshan.minsheng.table.PlainSheet;
import cn.nanshan.minsheng.web.Formats;

/**
 * The roster as a workbook: masked as on the page, or in clear with the headings by which
 * it can be taken in again.
 */
final class RosterSheet implements AutoCloseable {

	private static final Formats FORMATS = new Formats();

	private final PlainSheet sheet;

	private RosterSheet(PlainSheet sheet) {
		this.sheet = sheet;
	}

	static RosterSheet masked(int year, OutputStream out) {
		PlainSheet sheet = new PlainSheet(out, "重点人群台账");
		sheet.heading("编号", 18);
		begin(sheet);
		sheet.heading("列入日期", 12).heading(year + " 年征集", 12).end();
		return new RosterSheet(sheet);
	}

	static RosterSheet clear(OutputStream out) {
		PlainSheet sheet = new PlainSheet(out, "重点人群名单");
		begin(sheet);
		sheet.end();
		return new RosterSheet(sheet);
	}

	private static void begin(PlainSheet sheet) {
		sheet.heading("类别", 14)
			.heading("户号", 18)
			.heading("称呼", 14)
			.heading("联系电话", 16)
			.heading("身份证号", 24)
			.heading("社区", 18);
	}

	void add(RosterRow row) {
		this.sheet.text(row.number())
			.text(row.categoryLabel())
			.text(row.household())
			.text(row.name())
			.text(row.phone())
			.text(row.idNumber())
			.text(row.community())
			.text(FORMATS.date(row.listedOn()))
			.text((row.askedOn() != null) ? FORMATS.date(row.askedOn()) : "还没有征集")
			.end();
	}

	void add(RosterRevealing.Open open) {
		this.sheet.text(open.category())
			.text(open.household())
			.text(open.revealed().name())
			.text(open.revealed().phone())
			.text(open.revealed().idNumber())
			.text(open.community())
			.end();
	}

	@Override
	public void close() throws IOException {
		this.sheet.close();
	}

}
