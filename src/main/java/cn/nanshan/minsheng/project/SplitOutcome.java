package cn.nanshan.minsheng.project;

/** What a person says of two projects that look alike. */
public enum SplitOutcome {

	/** Two things, for the reason given. */
	DIFFERENT("不是同一事项", "写明为什么分开立项；合计超过限额的要经集体研究"),
	/** One thing: it must not be asked for twice. */
	SAME("是同一事项", "不应重复申报：撤回其中一个，或者把内容并到一个项目里再撤回另一个");

	private final String label;

	private final String note;

	SplitOutcome(String label, String note) {
		this.label = label;
		this.note = note;
	}

	public String label() {
		return this.label;
	}

	/** Returns what follows from it. */
	public String note() {
		return this.note;
	}

}
