package cn.nanshan.minsheng.settlement;

/** Where a batch for the bank stands. */
public enum BatchState {

	OPEN("待登记凭证"), DONE("已办结"), DISSOLVED("已解散");

	private final String label;

	BatchState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
