package cn.nanshan.minsheng.workflow;

/**
 * The steps whose result is made public, and urgent work that begins before them.
 * Collection and selection are not among them: no publicity may be asked for there
 * (MF-11).
 */
public enum NoticeNode {

	/** What the residents decided (MF-23). */
	DELIBERATION("评议结果"),
	/** Who was chosen. */
	PROCUREMENT("采购结果"),
	/** How it was accepted and rated. */
	ACCEPTANCE("验收评价结果"),
	/** That urgent work has begun; posted no later than it begins (MF-12). */
	URGENT("应急先行实施");

	private final String label;

	NoticeNode(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
