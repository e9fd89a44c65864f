package cn.nanshan.minsheng.policy;

/** The clauses of the rules on acceptance and evaluation (项目验收评价管理规定). */
public enum AcceptanceClause implements Clause {

	ACC_01(new ClauseText("ACC-01", Section.ACC_GENERAL, "验收由社区党委组织，查看项目完成情况", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）3", Enforcement.byPerson("验收组现场逐项核对"))),

	ACC_02(new ClauseText("ACC-02", Section.ACC_GENERAL, "评价由社区党委评测党员群众满意度", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）3", Enforcement.byStructure("评价与验收是两种分开的记录"))),

	ACC_03(new ClauseText("ACC-03", Section.ACC_EVALUATION, "评价分集中评价和日常评价，二者均要做", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（三）")),

	ACC_04(new ClauseText("ACC-04", Section.ACC_EVALUATION, "集中评价：召开党群联席会议，每半年一次，评价半年来完成的全部项目", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）六（三）")),

	ACC_05_A(new ClauseText("ACC-05-a", Section.ACC_EVALUATION, "集中评价邀请需求提出方参加", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（三）")),

	ACC_05_B(new ClauseText("ACC-05-b", Section.ACC_EVALUATION, "各类组织领头人、“两代表一委员”、居民代表、服务对象代表参加集中评价",
			Force.IN_PRINCIPLE, Origin.LAW, "政策解读（2020-09-04）六（三）")),

	ACC_06(new ClauseText("ACC-06", Section.ACC_EVALUATION, "集中评价可结合年终、年中总结汇报或“民生微实事”公众体验日", Force.PERMITTED,
			Origin.LAW, "政策解读（2020-09-04）六（三）", Enforcement.byStructure("登记集中评价会时可选结合年中、年终总结汇报或公众体验日"))),

	ACC_07_A(new ClauseText("ACC-07-a", Section.ACC_EVALUATION, "日常评价以项目为单位由监督团队开展，每条写明方式和评价人，全流程收集", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）六（三）")),

	ACC_07_B(new ClauseText("ACC-07-b", Section.ACC_EVALUATION, "日常评价样本不少于 20 人或受益人数的一成，取较小者", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "系统约定，无公开出处")),

	ACC_08(new ClauseText("ACC-08", Section.ACC_EVALUATION, "评价标准两项：居民满意度；实施效果与居民需求的契合度", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（三）", Enforcement.byStructure("满意度、契合度两项分数均为必填"))),

	ACC_09(new ClauseText("ACC-09", Section.ACC_EVALUATION, "集中和日常评价结果由社区党委报街道党工委备案", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（三）")),

	ACC_10(new ClauseText("ACC-10", Section.ACC_EVALUATION, "跨社区项目评价由街道党工委组织，形式由其确定", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（三）")),

	ACC_11(new ClauseText("ACC-11", Section.ACC_EVALUATION, "验收或评价不合格的项目出库并列入异常名录", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）4")),

	ACC_12(new ClauseText("ACC-12", Section.ACC_ACCEPTANCE, "验收组由社区党委、居委会、议事员或居民代表、提案人、街道职能部门组成；实施方到场但不表决",
			Force.IN_PRINCIPLE, Origin.DEFAULT, "参照罗湖区银湖社区做法（2018）")),

	ACC_13(new ClauseText("ACC-13", Section.ACC_ACCEPTANCE, "工程类现场查看、测量核实", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照罗湖区东门街道做法（2024）")),

	ACC_14(new ClauseText("ACC-14", Section.ACC_ACCEPTANCE, "报验后 15 个工作日内组织验收；不合格限期整改，复验一次", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "系统约定，无公开出处")),

	ACC_15(new ClauseText("ACC-15", Section.ACC_EVALUATION, "满意度合格线 80%", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处")),

	ACC_16(new ClauseText("ACC-16", Section.ACC_EVALUATION, "服务类可设中期评估：对照合同看进展、问题、资金财务", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "参照珠海梅华街道做法（2021）")),

	ACC_17_A(new ClauseText("ACC-17-a", Section.ACC_EVALUATION, "特殊性、应急性项目另做事后评估", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1")),

	ACC_17_B(new ClauseText("ACC-17-b", Section.ACC_EVALUATION, "事后评估写明必要性、价格、效果", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处"));

	private final ClauseText text;

	AcceptanceClause(ClauseText text) {
		this.text = text;
	}

	@Override
	public ClauseText text() {
		return this.text;
	}

	@Override
	public RegulationDocument document() {
		return RegulationDocument.ACCEPTANCE;
	}

}
