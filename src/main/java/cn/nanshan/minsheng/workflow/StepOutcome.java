package cn.nanshan.minsheng.workflow;

/** What an approver decides. */
public enum StepOutcome {

	/** Go on. */
	AGREED("同意"),
	/** Back to the community, to be mended. */
	RETURNED("退回"),
	/** Not to be done. */
	REJECTED("不予立项");

	private final String label;

	StepOutcome(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	public boolean needsReason() {
		return this != AGREED;
	}

}
