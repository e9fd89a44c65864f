package cn.nanshan.minsheng.policy;

/** Sketch that the catalogue replaces. */
public enum ManagementClause implements Clause {

	MF_02, MF_03, MF_09, MF_10, MF_16, MF_18, MF_20_A, MF_24;

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
