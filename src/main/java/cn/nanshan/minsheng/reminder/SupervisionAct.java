package cn.nanshan.minsheng.reminder;

/** What is written into the record of a 督办. */
public enum SupervisionAct {

	/** It began. */
	ASKED("督办"),
	/** The office answered. */
	REPLIED("答复"),
	/** The answer was not enough. */
	ASKED_AGAIN("再次督办"),
	/** The day of the answer was moved. */
	MOVED("改期"),
	/** It is over. */
	CLOSED("办结");

	private final String label;

	SupervisionAct(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
