package cn.nanshan.minsheng.evaluation;

/** What an acceptance may say; rectification is asked for once (ACC-14). */
public enum AcceptanceVerdict {

	PASSED("合格"), RECTIFY("限期整改"), FAILED("不合格");

	private final String label;

	AcceptanceVerdict(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Returns whether nothing comes after it; its date decides the half-year (Q11). */
	public boolean isFinal() {
		return this != RECTIFY;
	}

}
