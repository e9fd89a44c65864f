package cn.nanshan.minsheng.settlement;

/** Where money that came back stands: only what a second person confirmed counts. */
public enum RefundState {

	ENTERED("待确认"), CONFIRMED("已退款"), DROPPED("已撤销");

	private final String label;

	RefundState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
