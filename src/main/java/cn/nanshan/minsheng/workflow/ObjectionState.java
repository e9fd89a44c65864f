package cn.nanshan.minsheng.workflow;

/** How far a written objection has come (domain §3.4). */
public enum ObjectionState {

	/** It has come in. */
	RECEIVED("收到"),
	/** What is behind it was found out. */
	INVESTIGATED("已调查"),
	/** It was right: the project goes back. */
	UPHELD("成立"),
	/** It was not: the project goes on. */
	NOT_UPHELD("不成立");

	private final String label;

	ObjectionState(String label) {
		this.label = label;
	}

	/** Returns its word. */
	public String label() {
		return this.label;
	}

	/** Returns whether it still waits for its answer. */
	public boolean isOpen() {
		return this == RECEIVED || this == INVESTIGATED;
	}

}
