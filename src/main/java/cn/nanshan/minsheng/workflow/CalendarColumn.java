package cn.nanshan.minsheng.workflow;

import java.util.List;

import cn.nanshan.minsheng.table.Column;

/** The columns of an announcement of holidays. */
enum CalendarColumn implements Column {

	DAY("日期", true, "date", "day"), KIND("安排", true, "kind", "类型", "种类"), NAME("名称", false, "name", "节日", "节假日");

	private final String heading;

	private final boolean needed;

	private final List<String> others;

	CalendarColumn(String heading, boolean needed, String... others) {
		this.heading = heading;
		this.needed = needed;
		this.others = List.of(others);
	}

	@Override
	public String heading() {
		return this.heading;
	}

	@Override
	public List<String> otherHeadings() {
		return this.others;
	}

	@Override
	public boolean isNeeded() {
		return this.needed;
	}

}
