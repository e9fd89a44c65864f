package cn.nanshan.minsheng.policy;

/** Sketch that the catalogue replaces. */
public enum FundClause implements Clause {

	FUND_03, FUND_10, FUND_11, FUND_12, FUND_13, FUND_14, FUND_15, FUND_16, FUND_17, FUND_19_A, FUND_23, FUND_25,
	FUND_26, FUND_27, FUND_30;

	@Override
	public String id() {
		return name();
	}

	@Override
	public String sentence() {
		return name();
	}

	@Override
	public Force force() {
		return Force.MANDATORY;
	}

	@Override
	public boolean waivableOn(Track track) {
		return false;
	}

}
