package cn.nanshan.minsheng.workflow;

/** What a scanned paper of a meeting is. */
public enum MeetingPaper {

	/** The minutes with the signatures. */
	MINUTES("签字的会议纪要"),
	/** The sheet that the members signed. */
	SIGN_IN("签到表"),
	/** The ballots and how they were counted. */
	BALLOTS("选票和计票单"),
	/** Anything else. */
	OTHER("其他会议材料");

	private final String label;

	MeetingPaper(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
