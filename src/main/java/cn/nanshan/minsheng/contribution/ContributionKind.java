package cn.nanshan.minsheng.contribution;

/** Where money beside the fund comes from. */
public enum ContributionKind {

	/** Residents put it together. */
	RAISED("居民自筹"),

	/** Society gave it. */
	DONATED("社会捐助");

	private final String label;

	ContributionKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
