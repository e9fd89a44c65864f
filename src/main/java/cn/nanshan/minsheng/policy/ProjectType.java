package cn.nanshan.minsheng.policy;

/** The three types of a project, exactly one each (MF-01). */
public enum ProjectType {

	/** Services. */
	SERVICE("服务类", "F"),

	/** Goods; 实物类 in the rules of 2017. */
	GOODS("货物类", "H"),

	/** Works. */
	WORKS("工程类", "G");

	private final String label;

	private final String letter;

	ProjectType(String label, String letter) {
		this.label = label;
		this.letter = letter;
	}

	public String label() {
		return this.label;
	}

	/** Returns the letter in a project number. */
	public String letter() {
		return this.letter;
	}

}
