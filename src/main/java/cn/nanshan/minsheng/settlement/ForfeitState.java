package cn.nanshan.minsheng.settlement;

/** Where a forfeit stands: only what a second person confirmed counts. */
public enum ForfeitState {

	ENTERED("待确认"), CONFIRMED("已扣除"), DROPPED("已撤销");

	private final String label;

	ForfeitState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
