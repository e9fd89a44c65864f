package cn.nanshan.minsheng.workflow;

/**
 * What is asked of a meeting about a subject; one subject may meet several in its life.
 */
public enum AgendaMatter {

	/** Whether residents want a project (domain A3). */
	DELIBERATION("项目评议"),
	/** Whether the street takes a project up (MF-14). */
	STREET_STUDY("街道研究"),
	/** How a major procurement is done (PROC-03). */
	PROCUREMENT("重大采购");

	private final String label;

	AgendaMatter(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
