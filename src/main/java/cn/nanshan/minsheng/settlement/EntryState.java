package cn.nanshan.minsheng.settlement;

/** Where an entry of two hands stands: only what the second one confirmed counts. */
public enum EntryState {

	ENTERED("待确认"), CONFIRMED("已确认"), DROPPED("已撤销");

	private final String label;

	EntryState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
