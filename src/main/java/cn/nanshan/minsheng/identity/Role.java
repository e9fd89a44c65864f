package cn.nanshan.minsheng.identity;

/** The offices of domain §6; what each may do stands at the use case. */
public enum Role {

	COMMUNITY_CLERK("社区经办", Level.COMMUNITY), COMMITTEE_DIRECTOR("居委会主任", Level.COMMUNITY),
	COMMUNITY_SECRETARY("社区党委书记", Level.COMMUNITY), STREET_CLERK("街道民微岗", Level.STREET),
	STREET_WORKS("职能单位", Level.STREET), STREET_FINANCE("财务岗", Level.STREET), STREET_PROCUREMENT("采购岗", Level.STREET),
	TASK_FORCE("专责小组", Level.STREET), STREET_LEADER("街道领导", Level.STREET), SUPERVISION_TEAM("监督团队", Level.STREET),
	VENDOR("执行单位", Level.VENDOR), BUREAU_ORGANIZATION("区委组织部", Level.DISTRICT),
	BUREAU_CIVIL_AFFAIRS("区民政局", Level.DISTRICT), BUREAU_FINANCE("区财政局", Level.DISTRICT),
	BUREAU_JUSTICE("区司法局", Level.DISTRICT), BUREAU_HOUSING("区住建局", Level.DISTRICT),
	BUREAU_DIGITAL("区政务服务数据管理局", Level.DISTRICT), BUREAU_AUDIT("区审计局", Level.DISTRICT),
	SYSTEM_ADMIN("系统管理员", Level.ADMIN), SECURITY_ADMIN("安全管理员", Level.ADMIN), AUDIT_ADMIN("审计管理员", Level.ADMIN);

	private final String label;

	private final Level level;

	Role(String label, Level level) {
		this.label = label;
		this.level = level;
	}

	public String label() {
		return this.label;
	}

	public Level level() {
		return this.level;
	}

}
