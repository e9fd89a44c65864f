package cn.nanshan.minsheng.exclusion;

import java.util.List;

import cn.nanshan.minsheng.intake.IntakeColumn;

/** The columns of a register that is taken in. */
enum RegisterColumn implements IntakeColumn {

	YEAR("年度", true, 10, "四位数字，例如 2026", "年份"), NAME("项目名称", true, 50, "最多 100 个字", "名称", "项目"),
	PLACE("地点", false, 30, "在哪里，最多 200 个字；写了才能按地点比对", "位置", "建设地点"),
	AMOUNT("金额（元）", true, 18, "单位为元，最多两位小数；以万元为单位的表先换算", "金额", "金额(元)", "总投资（元）", "总投资(元)"),
	OWNER("承担单位", false, 26, "由谁实施，最多 100 个字", "建设单位", "主管单位", "承办科室"),
	DOCUMENT("依据文件", true, 30, "文件名称或文号，最多 100 个字", "文号", "依据"),
	STREET("街道", false, 14, "只涉及一个街道的从下拉列表中选择；全区的不填", "所属街道");

	private final String heading;

	private final boolean needed;

	private final int width;

	private final String hint;

	private final List<String> others;

	RegisterColumn(String heading, boolean needed, int width, String hint, String... others) {
		this.heading = heading;
		this.needed = needed;
		this.width = width;
		this.hint = hint;
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

	@Override
	public String hint() {
		return this.hint;
	}

	@Override
	public int width() {
		return this.width;
	}

}
