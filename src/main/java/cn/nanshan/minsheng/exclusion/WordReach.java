package cn.nanshan.minsheng.exclusion;

/** Where a word is looked for. */
public enum WordReach {

	/** In the name of a project and the items of its budget. */
	HEADINGS("名称和预算"),

	/** In what is to be done as well. */
	CONTENT("名称、内容和预算");

	private final String label;

	WordReach(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
