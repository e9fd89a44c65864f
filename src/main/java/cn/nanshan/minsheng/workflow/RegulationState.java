package cn.nanshan.minsheng.workflow;

/** Whether a version of a street's regulation was published. */
public enum RegulationState {

	/** Being written. */
	DRAFT("草稿"),
	/** Published; its days say when it governs. */
	PUBLISHED("已发布");

	private final String label;

	RegulationState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
