package cn.nanshan.minsheng.exclusion;

/** What finding a word means. */
public enum WordKind {

	/** The clause may be breached. */
	HIT("提示词"),

	/** It is not: the words within it say something else, such as 会议费 and 居民会议费. */
	EXCEPTION("例外词");

	private final String label;

	WordKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
