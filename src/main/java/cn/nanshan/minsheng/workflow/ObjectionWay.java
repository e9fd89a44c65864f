package cn.nanshan.minsheng.workflow;

/** How a written objection came in. */
public enum ObjectionWay {

	/** On the residents' page. */
	ONLINE("网上提交"),
	/** Handed in on paper. */
	PAPER("书面递交"),
	/** By post or message. */
	LETTER("来信"),
	/** Told, and written down at once. */
	VISIT("来访笔录");

	private final String label;

	ObjectionWay(String label) {
		this.label = label;
	}

	/** Returns its word. */
	public String label() {
		return this.label;
	}

}
