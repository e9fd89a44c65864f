package cn.nanshan.minsheng.policy;

/** The clauses of the guide for procurement (项目采购操作指引). */
public enum ProcurementClause implements Clause {

	PROC_01(new ClauseText("PROC-01", "采购人是执行主体，对结果负责；法定代表人是第一责任人", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）")),

	PROC_02(new ClauseText("PROC-02", "建立健全内部控制制度", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）")),

	PROC_03(new ClauseText("PROC-03", "重大采购事项交领导班子集体研究，少数服从多数，且多数人数超过班子成员半数方可有效", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）")),

	PROC_04(new ClauseText("PROC-04", "重大采购事项：30 万元以上、单一来源、例外项目或变更采购方式", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处")),

	PROC_05(new ClauseText("PROC-05", "合理准确制定采购需求", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）")),

	PROC_06(new ClauseText("PROC-06", "按项目特点适用公开招标、自行采购或预选采购", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）",
			Enforcement.byStructure("采购方式只有公开招标、自行采购、预选采购三种，理由必填"))),

	PROC_07(new ClauseText("PROC-07", "集中采购目录外 100 万元（含）以上公开招标，以下自行采购或预选采购", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照：盐田2019 集中采购限额 100万含")),

	PROC_08(new ClauseText("PROC-08", "自行采购默认不少于3家有效报价", Force.IN_PRINCIPLE, Origin.DEFAULT, "系统约定，无公开出处")),

	PROC_09(new ClauseText("PROC-09", "报价单位间无关联（同法人、股东、地址、电话）", Force.IN_PRINCIPLE, Origin.DEFAULT, "系统约定，无公开出处")),

	PROC_10(new ClauseText("PROC-10", "不得化整为零", Force.IN_PRINCIPLE, Origin.DEFAULT, "参照：政府采购一般规定")),

	PROC_11(new ClauseText("PROC-11", "承接单位不在异常名录", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）")),

	PROC_12(new ClauseText("PROC-12", "先签合同后实施；应急项目可后补，默认10个工作日内", Force.MANDATORY, Origin.DEFAULT, "系统约定，无公开出处")),

	PROC_13(new ClauseText("PROC-13", "项目完成后由采购人组织履约验收", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）")),

	PROC_14(new ClauseText("PROC-14", "采购档案齐全", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）")),

	PROC_15(new ClauseText("PROC-15", "采购项目做效益评价", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）")),

	PROC_16(new ClauseText("PROC-16", "社区项目的采购人默认为街道办事处", Force.IN_PRINCIPLE, Origin.DEFAULT, "系统约定，无公开出处",
			Enforcement.byStructure("采购人默认为街道办事处")));

	private final ClauseText text;

	ProcurementClause(ClauseText text) {
		this.text = text;
	}

	@Override
	public ClauseText text() {
		return this.text;
	}

	@Override
	public RegulationDocument document() {
		return RegulationDocument.PROCUREMENT;
	}

}
