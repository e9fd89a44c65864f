package cn.nanshan.minsheng.project;

/** The three things project money may be spent on (FUND-03). */
public enum FundUse {

	IMPLEMENTATION("项目实施经费"), OVERHEAD("督导等工作经费"), OTHER("项目产生的其他费用");

	private final String label;

	FundUse(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
