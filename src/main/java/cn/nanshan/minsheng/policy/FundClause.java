package cn.nanshan.minsheng.policy;

/** The clauses of the rules on funds and performance (项目资金绩效管理规定). */
public enum FundClause implements Clause {

	FUND_01(new ClauseText("FUND-01", Section.FUND_GENERAL, "以街道为单位列支经费预算", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）2", Enforcement.byStructure("预算按街道、年度单列，占用由数据库约束"))),

	FUND_02_A(new ClauseText("FUND-02-a", Section.FUND_GENERAL, "社区资金可不平均分配，由街道统筹，向基础条件薄弱社区、急事难事倾斜", Force.PERMITTED,
			Origin.LAW, "政策解读（2020-09-04）三（二）2", Enforcement.byStructure("额度按社区分别设定，可以不均"))),

	FUND_02_B(new ClauseText("FUND-02-b", Section.FUND_GENERAL, "倾斜分配写明理由", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）2，推出")),

	FUND_03(new ClauseText("FUND-03", Section.FUND_USE, "项目资金仅限三类用途：项目实施经费、督导等工作经费、项目产生的其他费用", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）六（二）1")),

	FUND_04(new ClauseText("FUND-04", Section.FUND_USE, "督导等工作经费不超过街道资金总额的 7%", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）2、六（二）1")),

	FUND_05(new ClauseText("FUND-05", Section.FUND_USE, "督导、资金监管、设计、监理、造价、验收、评价、宣传推广以年度为单位，由街道党工委以服务类项目形式实施",
			Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）六（二）1")),

	FUND_06(new ClauseText("FUND-06", Section.FUND_GENERAL, "其他工作经费在街道部门预算内统筹", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）2")),

	FUND_07(new ClauseText("FUND-07", Section.FUND_GENERAL, "街道充分自主决策，区级不审批单个项目", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）2，推出", Enforcement.byStructure("审批流程止于街道，没有区级审批环节"))),

	FUND_10(new ClauseText("FUND-10", Section.FUND_EXCLUDED, "原则上不支出单项资金金额超过相关规定的项目", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）六（二）2")),

	FUND_11(new ClauseText("FUND-11", Section.FUND_EXCLUDED, "原则上不支出在建、拟建的政府投资项目", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）六（二）2")),

	FUND_12(new ClauseText("FUND-12", Section.FUND_EXCLUDED, "原则上不支出已纳入政府固定资产投资类的项目", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）六（二）2")),

	FUND_13(new ClauseText("FUND-13", Section.FUND_EXCLUDED, "原则上不支出已列入街道办事处年度部门预算的项目", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）六（二）2")),

	FUND_14(new ClauseText("FUND-14", Section.FUND_EXCLUDED, "原则上不支出社区办公用房的装修及设备采购项目", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）六（二）2")),

	FUND_15(new ClauseText("FUND-15", Section.FUND_EXCLUDED, "原则上不支出应当由各级党委、政府以及群众自治组织提供的服务和项目", Force.IN_PRINCIPLE,
			Origin.LAW, "政策解读（2020-09-04）六（二）2")),

	FUND_16(new ClauseText("FUND-16", Section.FUND_EXCLUDED, "原则上不支出应由其它法人主体提供的服务和项目", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）六（二）2")),

	FUND_17(new ClauseText("FUND-17", Section.FUND_EXCLUDED, "原则上不支出其它不应认定为“民生微实事”的项目", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）六（二）2")),

	FUND_18(new ClauseText("FUND-18", Section.FUND_EXCLUDED, "例外须有依据：例外条款、理由、会议纪要号、批准人", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（二）2，推出", Enforcement.byStructure("例外必须写明条款、理由、依据、会议纪要号和批准人，缺一不能保存"))),

	FUND_19_A(new ClauseText("FUND-19-a", Section.FUND_APPLICATION, "预算每一行写明所依据的经费执行标准", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）2")),

	FUND_19_B(new ClauseText("FUND-19-b", Section.FUND_APPLICATION, "单价符合所引标准的数值", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处")),

	FUND_20(new ClauseText("FUND-20", Section.FUND_SUPERVISION, "资金使用单位建立使用台账，动态跟踪", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）2", Enforcement.byStructure("每次资金变动同一事务写入资金流水，只增不改"))),

	FUND_21(new ClauseText("FUND-21", Section.FUND_SUPERVISION, "自查项目开展情况和资料完整性，问题及时整改并上报街道党工委", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）三（二）2")),

	FUND_22(new ClauseText("FUND-22", Section.FUND_SUPERVISION, "可委托会计师事务所过程监督和绩效评价", Force.PERMITTED, Origin.LAW,
			"政策解读（2020-09-04）三（二）2")),

	FUND_23(new ClauseText("FUND-23", Section.FUND_SUPERVISION, "项目完成后建立完整档案", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）2")),

	FUND_24(new ClauseText("FUND-24", Section.FUND_APPLICATION, "按预算法和区财政要求编制预算", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（六）3")),

	FUND_25(new ClauseText("FUND-25", Section.FUND_APPLICATION, "累计付款不超过合同价，合同价不超过批复额，批复额不超过剩余预算", Force.MANDATORY,
			Origin.DEFAULT, "系统约定，无公开出处")),

	FUND_26(new ClauseText("FUND-26", Section.FUND_APPLICATION, "付款具备前置件：合同、发票、验收或阶段成果、公示", Force.MANDATORY,
			Origin.DEFAULT, "系统约定，无公开出处")),

	FUND_27(new ClauseText("FUND-27", Section.FUND_APPLICATION, "分期付款，记录批次、时间、金额", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照罗湖区档案指引（2016），比例为系统约定")),

	FUND_28(new ClauseText("FUND-28", Section.FUND_APPLICATION, "市、区 1:1 配套，社区平均 200 万元/年", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "参照龙岗区做法（2017）和新闻报道（2023）",
			Enforcement.byStructure("年度预算分市级、区级资金填报，页面按系统默认的比例和规模提示，以批复文件为准"))),

	FUND_29(new ClauseText("FUND-29", Section.FUND_USE, "居民自筹、社会捐助单列登记，不计入限额", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照珠海、三水的做法，不计入限额为系统约定", Enforcement.byStructure("自筹、社会捐助单列填报和登记，不计入限额和已付，更正只用冲销"))),

	FUND_30(new ClauseText("FUND-30", Section.FUND_SUPERVISION, "立项时填报绩效目标（产出、质量、时效、满意度），完成后自评", Force.IN_PRINCIPLE,
			Origin.LAW, "政策解读（2020-09-04）三（二）2，推出"));

	private final ClauseText text;

	FundClause(ClauseText text) {
		this.text = text;
	}

	@Override
	public ClauseText text() {
		return this.text;
	}

	@Override
	public RegulationDocument document() {
		return RegulationDocument.FUND;
	}

}
