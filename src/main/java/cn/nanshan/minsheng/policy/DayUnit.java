package cn.nanshan.minsheng.policy;

/** How the days of a period are counted. */
public enum DayUnit {

	/** Every day counts; a last day of rest moves to the next working day (Q13). */
	NATURAL("日"),

	/** Only working days count, make-up days among them. */
	WORKING("个工作日"),

	/** Nothing is counted: somebody named the day. */
	FIXED("");

	private final String label;

	DayUnit(String label) {
		this.label = label;
	}

	/** Returns the word behind the number. */
	public String label() {
		return this.label;
	}

}
