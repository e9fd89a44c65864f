package cn.nanshan.minsheng.demand;

/** How far a round of collection has come (domain §3.7). */
public enum RoundState {

	PLANNED("计划"), OPEN("进行中"), CLOSED("已结束"), SUMMARISED("已汇总");

	private final String label;

	RoundState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Returns whether a demand may still be entered for a round in this state. */
	public boolean takesDemands() {
		return this == OPEN || this == CLOSED;
	}

	/** Returns whether the residents have been asked: what a year's two rounds are. */
	public boolean wasHeld() {
		return this == CLOSED || this == SUMMARISED;
	}

}
