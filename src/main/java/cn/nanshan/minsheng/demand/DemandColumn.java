package cn.nanshan.minsheng.demand;

import java.util.List;

import cn.nanshan.minsheng.intake.IntakeColumn;

/** The columns of a list of demands that is taken in (MF-07). */
enum DemandColumn implements IntakeColumn {

	CONTENT("需求内容", true, 50, Veil.NONE, "想解决什么，最多 1000 个字", "内容", "需求"),
	PLACE("位置", true, 24, Veil.NONE, "在哪里，最多 200 个字", "地点"),
	CHANNEL("渠道", true, 18, Veil.NONE, "怎样收到的，从下拉列表中选择", "征集渠道"), KIND("需求类别", true, 16, Veil.NONE, "从下拉列表中选择", "类别"),
	GROUP("人群类别", false, 22, Veil.NONE, "从下拉列表中选择；不填按一般居民", "人群"),
	URGENCY("紧急程度", false, 12, Veil.NONE, "从下拉列表中选择；不填按一般", "紧急"),
	COLLECTED_ON("征集日期", false, 14, Veil.NONE, "例如 2026-03-25；不填按导入当天", "日期"),
	COLLECTOR("征集人", false, 12, Veil.NONE, "谁去问的，最多 30 个字；不填按导入人", "走访人"),
	ROUND("征集轮次", false, 24, Veil.NONE, "从下拉列表中选择；不填是日常征集", "轮次"),
	HOUSEHOLD("户号", false, 18, Veil.NONE, "楼栋和房号，例如 3栋1201；计入征集户数要有户号或手机号码", "住址", "房号"),
	PROPOSER("称呼", false, 12, Veil.NAME, "怎么称呼，最多 30 个字；匿名不填", "姓名", "居民"),
	PHONE("手机号码", false, 16, Veil.PHONE, "11 位手机号码，或带区号的座机号码；匿名不填", "联系电话", "电话", "手机"),
	COMMUNITY("社区", false, 18, Veil.NONE, "可不填；填了就核对是不是本社区", "所属社区");

	private final String heading;

	private final boolean needed;

	private final int width;

	private final Veil veil;

	private final String hint;

	private final List<String> others;

	DemandColumn(String heading, boolean needed, int width, Veil veil, String hint, String... others) {
		this.heading = heading;
		this.needed = needed;
		this.width = width;
		this.veil = veil;
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

	@Override
	public Veil veil() {
		return this.veil;
	}

}
