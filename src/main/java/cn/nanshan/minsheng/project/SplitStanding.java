package cn.nanshan.minsheng.project;

/** How a pair of projects that look alike stands. */
public enum SplitStanding {

	/** Nobody has answered it, or it has grown since. */
	OPEN("没有处理"),
	/** Two things, explained. */
	DIFFERENT("已说明"),
	/** One thing; one of the two is to be withdrawn. */
	SAME("认定为同一事项"),
	/** Needs no answer. */
	HINT("提示"),
	/** One of them is not carried out or no longer looks like the other. */
	GONE("已不存在");

	private final String label;

	SplitStanding(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
