package cn.nanshan.minsheng.policy;

/** Where a clause comes from; a default never passes for the regulation's own words. */
public enum Origin {

	/** The government's text, or what follows from it directly. */
	LAW("法规原文"),

	/**
	 * Practice of neighbours or our own assumption, which a street or the district may
	 * change.
	 */
	DEFAULT("系统默认（街道可改）");

	private final String label;

	Origin(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
