package cn.nanshan.minsheng.policy;

/** The clauses of the rules on recusal for conflicts of interest (项目利益冲突回避管理规定). */
public enum ConflictClause implements Clause {

	COI_01(new ClauseText("COI-01", Section.COI_BOUND, "回避规定适用于工作人员（负责审批、执行）和监督人员（审计、验收、评估、评价、检查）", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）三（二）5、六（五）", Enforcement.byStructure("承担审批、执行、监督岗位的账号都须申报"))),

	COI_02(new ClauseText("COI-02", Section.COI_SCOPE, "工作人员不得承接本人所在单位业务范围内的项目", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）5")),

	COI_03(new ClauseText("COI-03", Section.COI_SCOPE, "监督人员本人、特定关系人或利益相关单位承接项目的，不得参加同一街道或同一社区的监督", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）三（二）5")),

	COI_04(new ClauseText("COI-04", Section.COI_SCOPE, "特定关系人：夫妻、直系血亲、直系姻亲、三代以内旁系血亲、其他共同利益关系人", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）六（五）", Enforcement.byStructure("申报关系为五类必选"))),

	COI_05(new ClauseText("COI-05", Section.COI_SCOPE, "利益含财产上（不动产、动产、知识产权及其他有经济价值的）和非财产上（如安排项目）", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）六（五）")),

	COI_06_A(new ClauseText("COI-06-a", Section.COI_SANCTION, "违规人员可移交相关单位依法处理", Force.PERMITTED, Origin.LAW,
			"政策解读（2020-09-04）三（二）5")),

	COI_06_B(new ClauseText("COI-06-b", Section.COI_SANCTION, "违规承接单位列入异常名录", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）5")),

	COI_07(new ClauseText("COI-07", Section.COI_SCOPE, "审批、评议、采购、付款环节，本人、特定关系人或利益相关单位可能获利的，应当回避", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）六（五），推出")),

	COI_08(new ClauseText("COI-08", Section.COI_BOUND, "工作人员和监督人员每年申报一次特定关系，每次履职逐次承诺", Force.MANDATORY, Origin.DEFAULT,
			"系统约定，无公开出处")),

	COI_09(new ClauseText("COI-09", Section.COI_SCOPE, "系统比对单位的法定代表人、股东、高管、项目人员、电话、地址与申报的关系", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "系统约定，无公开出处")),

	COI_10(new ClauseText("COI-10", Section.COI_SCOPE, "第三方督导、审计机构视为监督人员，不得同时在同一街道承接项目", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）5，推出"));

	private final ClauseText text;

	ConflictClause(ClauseText text) {
		this.text = text;
	}

	@Override
	public ClauseText text() {
		return this.text;
	}

	@Override
	public RegulationDocument document() {
		return RegulationDocument.CONFLICT;
	}

}
