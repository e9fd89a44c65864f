package cn.nanshan.minsheng.workflow;

/** The bodies that decide together. */
public enum BodyKind {

	/** Residents deliberate a project. */
	RESIDENTS_COUNCIL("居民议事会"),
	/** The community's leadership and committee. */
	COMMITTEE("班子联席会议"),
	/** Party members and residents together. */
	JOINT("党群联席会议"),
	/** A unit's leadership: the double majority of PROC-03 counts here. */
	LEADERSHIP("领导班子会议");

	private final String label;

	BodyKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/**
	 * Returns whether the majority is counted on the whole body, not on those present.
	 */
	public boolean countsWholeBody() {
		return this == LEADERSHIP;
	}

}
