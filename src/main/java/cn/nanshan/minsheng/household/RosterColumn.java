package cn.nanshan.minsheng.household;

import java.util.List;

import cn.nanshan.minsheng.intake.IntakeColumn;

/** The columns of a roster that is taken in or handed out (MF-05). */
enum RosterColumn implements IntakeColumn {

	CATEGORY("类别", true, 14, Veil.NONE, "从下拉列表中选择", "人群类别"),
	HOUSEHOLD("户号", true, 18, Veil.NONE, "楼栋和房号，例如 3栋1201；最多 30 个字", "住址", "地址", "房号"),
	NAME("称呼", true, 14, Veil.NAME, "姓名或怎么称呼，最多 30 个字", "姓名"),
	PHONE("联系电话", false, 16, Veil.PHONE, "11 位手机号码，或带区号的座机号码", "手机号码", "手机", "电话"),
	ID_NUMBER("身份证号", false, 24, Veil.ID_NUMBER, "18 位，单元格须为文本格式；同一人不会重复列入", "身份证号码", "身份证"),
	COMMUNITY("社区", false, 18, Veil.NONE, "可不填；填了就核对是不是本社区", "所属社区");

	private final String heading;

	private final boolean needed;

	private final int width;

	private final Veil veil;

	private final String hint;

	private final List<String> others;

	RosterColumn(String heading, boolean needed, int width, Veil veil, String hint, String... others) {
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
