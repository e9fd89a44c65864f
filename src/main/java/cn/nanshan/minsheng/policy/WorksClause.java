package cn.nanshan.minsheng.policy;

/** The clauses of the guide for works projects (工程类项目操作指引). */
public enum WorksClause implements Clause {

	WORKS_01(new ClauseText("WORKS-01", "范围：设备安装工程以及装修、拆除、修缮工程等", Force.IN_PRINCIPLE, Origin.LAW, "政策解读（2020-09-04）")),

	WORKS_02(new ClauseText("WORKS-02", "为完成工程所需的勘察、设计、施工图审查、监理、咨询、环评、检测鉴定、项目管理等服务", Force.PERMITTED, Origin.LAW,
			"政策解读（2020-09-04）")),

	WORKS_03(new ClauseText("WORKS-03", "工程类项目资金原则上不超过 100 万元，服务类原则上不超过 50 万元", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）")),

	WORKS_04(new ClauseText("WORKS-04", "街道明确工程类项目的职能单位和职责", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）")),

	WORKS_05(new ClauseText("WORKS-05", "小散工程按规定流程办理", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）")),

	WORKS_06(new ClauseText("WORKS-06", "限额以下小型工程：可不办施工许可，投资≤100万（含）或建筑面积≤500㎡（含）；开工前办理安全生产信息登记", Force.MANDATORY,
			Origin.DEFAULT, "参照：市 深府办规〔2025〕3号")),

	WORKS_07(new ClauseText("WORKS-07", "投资和面积两项都超过限额的，须办施工许可", Force.MANDATORY, Origin.DEFAULT, "参照：市2025规定推定")),

	WORKS_08(new ClauseText("WORKS-08", "委托具备资质的单位施工", Force.MANDATORY, Origin.DEFAULT, "参照：市2025")),

	WORKS_09(new ClauseText("WORKS-09", "禁止擅自变动主体和承重结构、改变用途、影响结构安全的安装、违法加建改建扩建", Force.MANDATORY, Origin.DEFAULT,
			"参照：市2025, 大鹏2025")),

	WORKS_10(new ClauseText("WORKS-10", "高风险小型工程（九种情形，含投资额与面积不匹配、涉及主体承重变动；标准由市主管部门定期更新）", Force.MANDATORY,
			Origin.DEFAULT, "参照：市2025")),

	WORKS_11(new ClauseText("WORKS-11", "街道、社区日常巡查记录", Force.IN_PRINCIPLE, Origin.DEFAULT, "参照：罗湖坳下2021 小散工程")),

	WORKS_12(new ClauseText("WORKS-12", "施工前告知居民、围挡警示", Force.IN_PRINCIPLE, Origin.DEFAULT, "参照：东晓绿景 2020")),

	WORKS_13(new ClauseText("WORKS-13", "变更累计超10%或超批复须重报；变更后仍受限额约束", Force.MANDATORY, Origin.DEFAULT, "系统约定，无公开出处")),

	WORKS_14(new ClauseText("WORKS-14", "竣工资料：施工图/现场前中后照片、变更签证、隐蔽记录、竣工验收单、结算书、质保", Force.MANDATORY, Origin.DEFAULT,
			"系统约定，无公开出处")),

	WORKS_15(new ClauseText("WORKS-15", "质保期与回访（默认1年，满半年回访一次）", Force.IN_PRINCIPLE, Origin.DEFAULT, "系统约定，无公开出处"));

	private final ClauseText text;

	WorksClause(ClauseText text) {
		this.text = text;
	}

	@Override
	public ClauseText text() {
		return this.text;
	}

	@Override
	public RegulationDocument document() {
		return RegulationDocument.WORKS;
	}

}
