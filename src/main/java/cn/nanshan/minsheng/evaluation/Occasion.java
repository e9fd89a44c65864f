package cn.nanshan.minsheng.evaluation;

/** What the meeting may be held together with (ACC-06). */
public enum Occasion {

	ALONE("单独召开"), YEAR_REPORT("结合年中、年终总结汇报"), EXPERIENCE_DAY("结合“民生微实事”公众体验日");

	private final String label;

	Occasion(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
