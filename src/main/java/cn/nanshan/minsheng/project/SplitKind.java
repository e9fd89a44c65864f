package cn.nanshan.minsheng.project;

/** Why two projects that look alike are shown to each other. */
public enum SplitKind {

	/** Each is within the cap, together they are not (domain K11). */
	SPLIT("疑似拆分"),
	/** Alike, and at the same place or under the same name (domain K2). */
	DUPLICATE("疑似重复"),
	/** Together they come close to the cap; lawful, but worth a look (domain K10). */
	NEAR_CAP("合计接近限额");

	private final String label;

	SplitKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Returns whether somebody must answer it before the project goes on. */
	public boolean binds() {
		return this != NEAR_CAP;
	}

}
