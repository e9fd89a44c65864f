package cn.nanshan.minsheng.policy;

/** The clauses of the rules on audit and supervision (项目审计监督管理规定). */
public enum AuditClause implements Clause {

	AUD_01(new ClauseText("AUD-01", Section.AUD_OWN, "具体实施单位自查、实施管理单位普查", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）6")),

	AUD_02(new ClauseText("AUD-02", Section.AUD_OWN, "检查对象为本单位组织实施和管理的所有项目", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（六）")),

	AUD_03(new ClauseText("AUD-03", Section.AUD_OWN, "每年 6 月之前完成上年度检查", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（六）")),

	AUD_04_A(new ClauseText("AUD-04-a", Section.AUD_OWN, "可用内部审计力量或委托第三方会计师事务所检查", Force.PERMITTED, Origin.LAW,
			"政策解读（2020-09-04）六（六）")),

	AUD_04_B(new ClauseText("AUD-04-b", Section.AUD_OWN, "检查记录写明所用方式", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（六）")),

	AUD_05(new ClauseText("AUD-05", Section.AUD_OWN, "检查内容四项：程序、承接方确定、预算编制、资金使用", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（六）")),

	AUD_06_A(new ClauseText("AUD-06-a", Section.AUD_DISTRICT, "区直部门抽查有时间、内容和范围的规定", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）6")),

	AUD_06_B(new ClauseText("AUD-06-b", Section.AUD_DISTRICT, "每年抽查不少于项目数的一成，每街道不少于 5 个", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "系统约定，无公开出处")),

	AUD_07(new ClauseText("AUD-07", Section.AUD_RESULT, "抽查和审计结果作为完善制度的依据，指导街道社区", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）6")),

	AUD_08(new ClauseText("AUD-08", Section.AUD_RESULT, "问题整改、上报街道党工委，销号管理", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）2")),

	AUD_09(new ClauseText("AUD-09", Section.AUD_RESULT, "发现问题推送项目库", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）4")),

	AUD_10(new ClauseText("AUD-10", Section.AUD_OWN, "检查人员须通过利益冲突回避核验", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）5")),

	AUD_11(new ClauseText("AUD-11", Section.AUD_OWN, "全部操作留痕，状态变化和例外只增不改", Force.MANDATORY, Origin.DEFAULT,
			"系统约定，无公开出处", Enforcement.byStructure("每次办理同一事务写入审计日志，逐条加密钥校验链")));

	private final ClauseText text;

	AuditClause(ClauseText text) {
		this.text = text;
	}

	@Override
	public ClauseText text() {
		return this.text;
	}

	@Override
	public RegulationDocument document() {
		return RegulationDocument.AUDIT;
	}

}
