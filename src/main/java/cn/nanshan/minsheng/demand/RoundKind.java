package cn.nanshan.minsheng.demand;

/** The two kinds of collection (MF-06, MF-07). */
public enum RoundKind {

	CONCENTRATED("集中征集"), DAILY("日常征集");

	private final String label;

	RoundKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
