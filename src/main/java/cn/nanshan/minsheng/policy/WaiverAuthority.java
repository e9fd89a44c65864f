package cn.nanshan.minsheng.policy;

/** Who may depart from a clause with a justification; never a community. */
public enum WaiverAuthority {

	NONE("不可例外"), TASK_FORCE("街道专责小组"), STREET_LEADER("街道领导");

	private final String label;

	WaiverAuthority(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
