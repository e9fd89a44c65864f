package cn.nanshan.minsheng.workflow;

/** Whether an invited member came. */
public enum Attendance {

	/** Signed in. */
	PRESENT("到会"),
	/** Asked for leave. */
	EXCUSED("请假"),
	/** Did not come. */
	ABSENT("缺席");

	private final String label;

	Attendance(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
