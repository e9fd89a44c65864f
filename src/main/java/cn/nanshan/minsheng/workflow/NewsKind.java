package cn.nanshan.minsheng.workflow;

/** What a message is about. */
public enum NewsKind {

	/** How a project fared. */
	PROJECT("项目进展"),
	/** How a request for money fared. */
	PAYMENT("支付"),
	/** Somebody objected to what was made public. */
	OBJECTION("公示异议"),
	/** A leader asks, or answers. */
	SUPERVISION("督办"),
	/** A last day moved. */
	DUE("期限变动"),
	/** A last day is over. */
	OVERDUE("超期提醒"),
	/** What a working day begins with. */
	DIGEST("每日提醒");

	private final String label;

	NewsKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
