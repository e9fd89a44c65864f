package cn.nanshan.minsheng.demand;

/** The meeting that a round may be held with (MF-08): a permission, never a duty. */
public enum RoundMeeting {

	NONE("单独开展"), MID_YEAR("结合年中社区党委总结汇报"), YEAR_END("结合年终社区党委总结汇报");

	private final String label;

	RoundMeeting(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
