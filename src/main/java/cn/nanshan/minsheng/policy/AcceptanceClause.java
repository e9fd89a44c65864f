package cn.nanshan.minsheng.policy;

/** Sketch that the catalogue replaces. */
public enum AcceptanceClause implements Clause {

	ACC_03, ACC_09;

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
