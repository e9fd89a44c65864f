package cn.nanshan.minsheng.reminder;

/** How a 督办 stands. */
public enum SupervisionState {

	/** The office has to answer. */
	ASKED("待答复"),
	/** The office answered; the leader closes or asks again. */
	REPLIED("已答复"),
	/** It is over. */
	CLOSED("已办结");

	private final String label;

	SupervisionState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
