package cn.nanshan.minsheng.evaluation;

/** Where a half-year's evaluation stands. */
public enum MeetingState {

	OPEN("评价中"), CLOSED("已评价，待备案"), FILED("已备案");

	private final String label;

	MeetingState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
