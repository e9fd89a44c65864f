package cn.nanshan.minsheng.policy;

/** The clauses of the guide for procurement (项目采购操作指引). */
public enum ProcurementClause implements Clause {

	PROC_01(new ClauseText("PROC-01", Section.PROC_BUYER, "采购人是执行主体，对结果负责；法定代表人是第一责任人", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）8、六（八）")),

	PROC_02(new ClauseText("PROC-02", Section.PROC_BUYER, "建立健全内部控制制度", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）8")),

	PROC_03(new ClauseText("PROC-03", Section.PROC_MAJOR, "重大采购事项交领导班子集体研究，少数服从多数，且多数人数超过班子成员半数方可有效", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）三（二）8")),

	PROC_04(new ClauseText("PROC-04", Section.PROC_MAJOR, "重大采购事项：30 万元以上、单一来源、例外项目或变更采购方式", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "系统约定，无公开出处", Enforcement.byStructure("系统按金额、单一来源、例外、变更方式认定，认定后须有集体研究才能成交、签约"))),

	PROC_05(new ClauseText("PROC-05", Section.PROC_NEED, "合理准确制定采购需求", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）8")),

	PROC_06(new ClauseText("PROC-06", Section.PROC_PROCEDURE, "按项目特点适用公开招标、自行采购或预选采购", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）8", Enforcement.byStructure("采购方式只有公开招标、自行采购、预选采购三种，理由必填"))),

	PROC_07(new ClauseText("PROC-07", Section.PROC_PROCEDURE, "集中采购目录外 100 万元（含）以上公开招标，以下自行采购或预选采购", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "参照盐田区集中采购限额（2019）")),

	PROC_08(new ClauseText("PROC-08", Section.PROC_PROCEDURE, "自行采购不少于 3 家有效报价", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处")),

	PROC_09(new ClauseText("PROC-09", Section.PROC_PROCEDURE, "报价单位之间没有关联：法定代表人、股东、地址、电话都不相同", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "系统约定，无公开出处")),

	PROC_10(new ClauseText("PROC-10", Section.PROC_PROCEDURE, "不得化整为零", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照政府采购一般规定")),

	PROC_11(new ClauseText("PROC-11", Section.PROC_PROCEDURE, "承接单位不在异常名录", Force.MANDATORY, Origin.DEFAULT,
			"名录出自法规，在列期间不得承接为系统约定")),

	PROC_12(new ClauseText("PROC-12", Section.PROC_PROCEDURE, "先签合同后实施；应急项目可后补，10 个工作日内补签", Force.MANDATORY,
			Origin.DEFAULT, "系统约定，无公开出处")),

	PROC_13(new ClauseText("PROC-13", Section.PROC_AFTER, "项目完成后由采购人组织履约验收", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）8")),

	PROC_14(new ClauseText("PROC-14", Section.PROC_AFTER, "采购档案齐全", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）8")),

	PROC_15(new ClauseText("PROC-15", Section.PROC_AFTER, "采购项目做效益评价", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）8")),

	PROC_16(new ClauseText("PROC-16", Section.PROC_BUYER, "社区项目的采购人默认为街道办事处", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处", Enforcement.byStructure("采购人默认为街道办事处")));

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
