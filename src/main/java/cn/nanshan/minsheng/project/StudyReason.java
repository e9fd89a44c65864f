package cn.nanshan.minsheng.project;

/** Why the street studies and organises a project itself (MF-14). */
public enum StudyReason {

	/** It concerns more than one community. */
	CROSS_COMMUNITY("跨社区"),
	/** Its sum reaches the street's line. */
	LARGE("金额较大"),
	/** It takes special knowledge. */
	SPECIALISED("专业性较强");

	private final String label;

	StudyReason(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
