package cn.nanshan.minsheng.workflow;

/** The four gates that a task force guards before a street approves (MF-21). */
public enum FourGate {

	/** Political direction. */
	POLITICS("政治关", "方向正确，符合党建引领和群众需求"),
	/** Is it such a project at all. */
	PROJECT("项目关", "属于民生微实事范围，不在负面清单内"),
	/** Was the order of steps kept. */
	PROCEDURE("程序关", "征集、设计、评议、公示程序完整"),
	/** Is it lawful. */
	LAW("法律关", "内容、资金和采购安排合法合规");

	private final String label;

	private final String question;

	FourGate(String label, String question) {
		this.label = label;
		this.question = question;
	}

	public String label() {
		return this.label;
	}

	/** Returns what is looked at. */
	public String question() {
		return this.question;
	}

}
