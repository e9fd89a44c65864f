package cn.nanshan.minsheng.policy;

/** The clauses of the guide for works projects (工程类项目操作指引). */
public enum WorksClause implements Clause {

	WORKS_01(new ClauseText("WORKS-01", Section.WORKS_SCOPE, "工程类范围：设备安装工程以及装修、拆除、修缮工程等", Force.IN_PRINCIPLE,
			Origin.LAW, "政策解读（2020-09-04）六（七）")),

	WORKS_02(new ClauseText("WORKS-02", Section.WORKS_SCOPE, "为完成工程所需的勘察、设计、施工图审查、监理、咨询、环评、检测鉴定、项目管理等服务",
			Force.PERMITTED, Origin.LAW, "政策解读（2020-09-04）六（七）")),

	WORKS_03(new ClauseText("WORKS-03", Section.WORKS_SCOPE, "工程类项目资金原则上不超过 100 万元，服务类原则上不超过 50 万元", Force.IN_PRINCIPLE,
			Origin.LAW, "政策解读（2020-09-04）六（七）")),

	WORKS_04(new ClauseText("WORKS-04", Section.WORKS_UNIT, "街道明确工程类项目的职能单位和职责", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）7")),

	WORKS_05(new ClauseText("WORKS-05", Section.WORKS_SMALL, "小散工程按规定流程办理", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）7")),

	WORKS_06(new ClauseText("WORKS-06", Section.WORKS_SMALL,
			"投资不超过 100 万元（含）或建筑面积不超过 500 平方米（含）的小型工程可不办施工许可，开工前办理安全生产信息登记", Force.MANDATORY, Origin.DEFAULT,
			"参照深府办规〔2025〕3号")),

	WORKS_07(new ClauseText("WORKS-07", Section.WORKS_SMALL, "投资和面积两项都超过限额的，须办施工许可", Force.MANDATORY, Origin.DEFAULT,
			"由深府办规〔2025〕3号推出")),

	WORKS_08(new ClauseText("WORKS-08", Section.WORKS_SMALL, "委托具备资质的单位施工", Force.MANDATORY, Origin.DEFAULT,
			"参照深府办规〔2025〕3号")),

	WORKS_09(new ClauseText("WORKS-09", Section.WORKS_SMALL, "禁止擅自变动主体和承重结构、改变用途、影响结构安全的安装、违法加建改建扩建", Force.MANDATORY,
			Origin.DEFAULT, "参照深府办规〔2025〕3号和大鹏做法（2025）")),

	WORKS_10(new ClauseText("WORKS-10", Section.WORKS_SMALL, "高风险小型工程按九种情形认定并加强监管，含投资额与面积不匹配、涉及主体承重变动；标准由市主管部门定期更新",
			Force.MANDATORY, Origin.DEFAULT, "参照深府办规〔2025〕3号")),

	WORKS_11(new ClauseText("WORKS-11", Section.WORKS_SMALL, "街道、社区日常巡查记录", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照罗湖区坳下小散工程巡查（2021）")),

	WORKS_12(new ClauseText("WORKS-12", Section.WORKS_SMALL, "施工前告知居民、围挡警示", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照罗湖区绿景社区代表建议（2020）")),

	WORKS_13(new ClauseText("WORKS-13", Section.WORKS_SCOPE, "变更累计超过 10% 或超过批复额须重新报批；变更后仍受限额约束", Force.MANDATORY,
			Origin.DEFAULT, "系统约定，无公开出处")),

	WORKS_14(new ClauseText("WORKS-14", Section.WORKS_UNIT, "竣工资料齐全：施工图，前中后现场照片，变更签证，隐蔽记录，竣工验收单，结算书，质保",
			Force.MANDATORY, Origin.DEFAULT, "系统约定，无公开出处")),

	WORKS_15(new ClauseText("WORKS-15", Section.WORKS_UNIT, "质保期一年，满半年回访一次", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定；坪山区龙田街道代表提过质保期跟踪（2023）"));

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
