package cn.nanshan.minsheng.project;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import cn.nanshan.minsheng.table.Column;

/** The columns of an imported list, by the headings that offices use. */
public enum ImportColumn implements Column {

	/** 年度. */
	YEAR("年度", ImportRow::year, "year", "年份"),
	/** 区. */
	DISTRICT("区", ImportRow::district, "district", "所属区"),
	/** 街道. */
	STREET("街道", ImportRow::street, "street", "所属街道"),
	/** 社区. */
	COMMUNITY("社区", ImportRow::community, "community", "所属社区"),
	/** 项目名称. */
	NAME("项目名称", ImportRow::name, "name", "名称", "项目"),
	/** 类型. */
	TYPE("类型", ImportRow::type, "type", "项目类型", "类别"),
	/** 金额. */
	AMOUNT("金额（元）", ImportRow::amount, "amount_yuan", "金额", "申报金额", "金额(元)"),
	/** 执行单位. */
	VENDOR("执行单位", ImportRow::vendor, "vendor", "承接单位");

	private final String heading;

	private final Function<ImportRow, String> value;

	private final List<String> others;

	ImportColumn(String heading, Function<ImportRow, String> value, String... others) {
		this.heading = heading;
		this.value = value;
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

	/** Returns what a row says in this column. */
	public String of(ImportRow row) {
		return this.value.apply(row);
	}

	@Override
	public boolean isNeeded() {
		return this == COMMUNITY || this == NAME || this == TYPE;
	}

	/** Returns the column of a heading of this list. */
	static ImportColumn headed(String heading) {
		return Arrays.stream(values()).filter((column) -> column.heading.equals(heading)).findFirst().orElseThrow();
	}

}
