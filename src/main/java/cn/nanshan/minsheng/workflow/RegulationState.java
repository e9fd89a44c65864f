package cn.nanshan.minsheng.workflow;

/** The life of a version of a street's regulation. */
public enum RegulationState {

	/** Being written. */
	DRAFT("草稿"),
	/** Governs approvals that start now. */
	IN_FORCE("生效"),
	/** Was followed by another. */
	REPEALED("废止");

	private final String label;

	RegulationState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
