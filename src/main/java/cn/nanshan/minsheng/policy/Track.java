package cn.nanshan.minsheng.policy;

/**
 * The four ways a project is run; some clauses bind or can be waived on some tracks only.
 */
public enum Track {

	/** Ordinary project of a community. */
	COMMUNITY("社区项目"),

	/**
	 * Special or urgent project: starts first, is made public at once, is assessed
	 * afterwards.
	 */
	URGENT("应急项目"),

	/** Organised by the street: cross-community, large or specialised. */
	STREET("街道统筹项目"),

	/** The street's yearly service project for supervision and other overhead. */
	POOL("年度保障服务项目");

	private final String label;

	Track(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
