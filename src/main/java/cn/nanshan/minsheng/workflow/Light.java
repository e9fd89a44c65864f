package cn.nanshan.minsheng.workflow;

/** How close the last day of a task is, counted in working days. */
public enum Light {

	/** The last day is over. */
	RED("红灯：已超期"),

	/** Today, or at most one working day is left. */
	AMBER("黄灯：快到期"),

	/** There is time. */
	GREEN("绿灯：未到期"),

	/** No last day was set. */
	NONE("没有期限");

	/** Working days left at which a light turns amber; nothing published, a default. */
	public static final int SOON = 1;

	private final String label;

	Light(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
