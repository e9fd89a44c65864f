package cn.nanshan.minsheng.evaluation;

/** Where a monthly report stands between vendor and community. */
public enum ProgressState {

	REPORTED("待社区确认"), RETURNED("退回"), CONFIRMED("已确认");

	private final String label;

	ProgressState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
