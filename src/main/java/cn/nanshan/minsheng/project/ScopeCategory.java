package cn.nanshan.minsheng.project;

/** The eight categories of what a project may be (MF-02). */
public enum ScopeCategory {

	COMMUNITY_INTEGRATION("社区融合公益"), SELF_HELP("自助互助普惠"), TECHNOLOGY("科技便民创新"), SUPPORT_THE_WEAK("助弱济困帮扶"),
	CULTURE_AND_SPORTS("文体设施"), SAFETY("安全保障"), GREENING("绿化环境整治"),
	/** Needs the number of the decision. */
	DISTRICT_DECISION("区委、区政府决定的其它项目");

	private final String label;

	ScopeCategory(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
