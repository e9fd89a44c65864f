package cn.nanshan.minsheng.policy;

/** How strongly a clause binds. */
public enum Force {

	/** 必须: the system refuses. */
	MANDATORY("必须"),

	/** 原则上: a named role may go on with a recorded justification. */
	IN_PRINCIPLE("原则上"),

	/** 可以: the act is allowed, nothing blocks. */
	PERMITTED("可以");

	private final String label;

	Force(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
