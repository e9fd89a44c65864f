package cn.nanshan.minsheng.demand;

/**
 * Who asks: the families that must all be heard come first (MF-05), the rest are
 * residents like everybody.
 */
public enum PeopleGroup {

	AGED("高龄老人家庭"), CHILD_IN_NEED("困境儿童家庭"), DISABLED("残疾人家庭"), LOW_INCOME("低保户"), PARENTS("有学龄前或中小学生的家庭"),
	YOUNG("青年租户"), RESIDENT("一般居民"), ORGANISATION("辖区单位或社会组织");

	private final String label;

	PeopleGroup(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
