package cn.nanshan.minsheng.workflow;

/** How far a meeting is: notice, attendance, votes, closed; or cancelled. */
public enum MeetingState {

	/** Called. */
	NOTICED("已通知"),
	/** Members signed in. */
	ATTENDED("已签到"),
	/** Votes recorded. */
	VOTED("已表决"),
	/** Results computed and frozen. */
	CLOSED("已关闭"),
	/** Called off before it took place. */
	CANCELLED("已取消");

	private final String label;

	MeetingState(String label) {
		this.label = label;
	}

	/** Returns whether it is known who came, and the result is not frozen yet. */
	public boolean isUnderWay() {
		return this == ATTENDED || this == VOTED;
	}

	/** Returns whether nothing can change any more. */
	public boolean isFrozen() {
		return this == CLOSED || this == CANCELLED;
	}

	public String label() {
		return this.label;
	}

}
