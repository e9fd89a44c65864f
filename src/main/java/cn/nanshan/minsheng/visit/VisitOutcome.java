package cn.nanshan.minsheng.visit;

/** How it went at a door. */
public enum VisitOutcome {

	/** They want something: a demand. */
	DEMAND("有需求"),

	/** They were asked and want nothing: counts as asked (MF-04). */
	NOTHING("没有需求"),

	/** Nobody opened: counts for nothing, the visit stays to be made. */
	NOT_AT_HOME("不在家");

	private final String label;

	VisitOutcome(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
