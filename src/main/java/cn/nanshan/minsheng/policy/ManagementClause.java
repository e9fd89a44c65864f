package cn.nanshan.minsheng.policy;

/** The clauses of the measures on managing the work (工作管理办法). */
public enum ManagementClause implements Clause {

	MF_01(new ClauseText("MF-01", Section.MF_GENERAL, "项目须为服务类、货物类、工程类之一", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）五", Enforcement.byStructure("项目类型为必选单项，数据库只接受三类之一"))),

	MF_02(new ClauseText("MF-02", Section.MF_GENERAL,
			"项目属于八类范围之一：社区融合公益；自助互助普惠；科技便民创新；助弱济困帮扶；文体设施；安全保障；绿化环境整治；区委区政府决定的其它", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）五")),

	MF_03(new ClauseText("MF-03", Section.MF_PROCESS, "单项资金限额：服务类 50 万元、货物类 50 万元、工程类 100 万元", Force.IN_PRINCIPLE,
			Origin.LAW, "政策解读（2020-09-04）三（二）1")),

	MF_04(new ClauseText("MF-04", Section.MF_PROCESS, "每社区每年需求来源覆盖原则上不少于 500 名（户）", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）三（二）1")),

	MF_05(new ClauseText("MF-05", Section.MF_PROCESS, "完成所有高龄老人、困境儿童、残疾人、低保户等家庭的需求征集", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1")),

	MF_06(new ClauseText("MF-06", Section.MF_PROCESS, "集中征集每年不少于两次", Force.MANDATORY, Origin.LAW, "政策解读（2020-09-04）八")),

	MF_07(new ClauseText("MF-07", Section.MF_PROCESS,
			"日常征集线上线下并行。线上：深圳智慧党建、南山先锋、南山区智慧政务平台、南山区“民生微实事”服务平台；线下：入户走访、接访座谈等", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）八", Enforcement.byStructure("登记需求时渠道必填，渠道来自固定清单"))),

	MF_08(new ClauseText("MF-08", Section.MF_PROCESS, "集中征集可结合年终、年中社区党委总结汇报开展", Force.PERMITTED, Origin.LAW,
			"政策解读（2020-09-04）八", Enforcement.byStructure("安排征集轮次时可选结合年中、年终社区党委总结汇报"))),

	MF_09(new ClauseText("MF-09", Section.MF_PROCESS, "在需求基础上进行项目设计", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）八，推出")),

	MF_10(new ClauseText("MF-10", Section.MF_PROCESS, "引入需求征集、项目设计、项目评议三环节，依次进行", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1、四")),

	MF_11(new ClauseText("MF-11", Section.MF_PROCESS, "取消“项目征集”“项目遴选”两环节公示要求", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1",
			Enforcement.byStructure("征集、遴选没有公示环节：可公示的只有评议、采购、验收评价三个结果和应急先行实施；评议通过之前登记不了这三个结果的公示，也没有一步要求公示"))),

	MF_12(new ClauseText("MF-12", Section.MF_PROCESS, "特殊性、应急性项目省去需求征集、设计、评议，由街道或社区先行实施，同步公示，事后评估", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）三（二）1")),

	MF_13(new ClauseText("MF-13", Section.MF_PROCESS, "特殊性、应急性认定：类别、理由、批准人；先行实施，当日登记", Force.MANDATORY, Origin.DEFAULT,
			"系统约定，无公开出处")),

	MF_14_A(new ClauseText("MF-14-a", Section.MF_PROCESS, "金额较大、专业性较强或跨社区的项目由街道研究确定并组织开展", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1")),

	MF_14_B(new ClauseText("MF-14-b", Section.MF_PROCESS, "金额较大的界限：服务、货物 30 万元，工程 70 万元", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "系统约定，无公开出处")),

	MF_15(new ClauseText("MF-15", Section.MF_PROCESS, "各街道制定本街道审批流程和监管办法；专责小组制定项目审批、实施、监督等管理制度", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）三（二）1")),

	MF_16(new ClauseText("MF-16", Section.MF_GENERAL, "街道党工委、办事处为实施管理责任主体；社区党委、居委会为具体实施主体", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1", Enforcement.byStructure("每个项目固定归属街道办事处和社区党委、居委会；负责人由规则核验"))),

	MF_17(new ClauseText("MF-17", Section.MF_GENERAL, "区委组织部、民政局、财政局、司法局、住建局、政务服务数据管理局各按职责指导监督", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）三（二）1", Enforcement.byStructure("区直部门各有只读或管理范围，由岗位权限保证"))),

	MF_18(new ClauseText("MF-18", Section.MF_SUPERVISION, "项目须验收和评价", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1")),

	MF_19(new ClauseText("MF-19", Section.MF_SUPERVISION, "构建区抽查、街道普查、社区自查、社会监督四层监督", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1")),

	MF_20_A(new ClauseText("MF-20-a", Section.MF_PROMOTION, "设计、评议、实施、验收、评价各环节发动党员群众参与，每个环节至少有一条参与记录", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）三（二）1、四")),

	MF_20_B(new ClauseText("MF-20-b", Section.MF_PROMOTION, "各环节参与人数达到街道约定的数量", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处")),

	MF_21(new ClauseText("MF-21", Section.MF_GENERAL, "街道审批把好政治关、项目关、程序关、法律关", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）二", Enforcement.byPerson("专责小组逐项核验政治关、项目关、程序关、法律关"))),

	MF_22_A(new ClauseText("MF-22-a", Section.MF_PROCESS, "评议会到会人数达到应到人数的三分之二", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照罗湖区莲塘街道做法（2016）")),

	MF_22_B(new ClauseText("MF-22-b", Section.MF_PROCESS, "同意票超过到会人数的一半为评议通过", Force.MANDATORY, Origin.DEFAULT,
			"系统约定，无公开出处；比例街道可改，票数不能例外")),

	MF_23(new ClauseText("MF-23", Section.MF_PROCESS, "评议通过的项目公示 5 日，书面异议向居委会提出", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照罗湖区莲塘街道做法", Enforcement.byStructure("公示起止由系统按规则计算"))),

	MF_24(new ClauseText("MF-24", Section.MF_PROCESS, "不属于物业等其他主体的职责，不与在建、拟建的政府投资项目重复", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）六（二）2", Enforcement.byPerson("社区声明，街道审批时复核"))),

	MF_25(new ClauseText("MF-25", Section.MF_PROCESS, "社区可分两级议事：班子联席会议初议，党群联席会议审议", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照盐田区小梅沙社区做法（2017）")),

	MF_26(new ClauseText("MF-26", Section.MF_PROCESS, "人大代表可列席评议、视察、票决", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照大鹏、坪山、罗湖老围的做法", Enforcement.byStructure("两代表一委员列席单列，打印签到表可签名，不计入应到、到会人数，不投票"))),

	MF_27(new ClauseText("MF-27", Section.MF_PROCESS, "简易小项目由社区党委研究后报街道备案", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"参照横琴做法（2024），金额为系统约定")),

	MF_28_A(new ClauseText("MF-28-a", Section.MF_PROMOTION, "按社区和年度测量居民知晓率、参与率、满意率", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1", Enforcement.byStructure("问需表和居民填写页问这三项，按社区和年度算出三个率，写在征集覆盖率页"))),

	MF_28_B(new ClauseText("MF-28-b", Section.MF_PROMOTION, "知晓率、参与率、满意率达到街道目标", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处")),

	MF_29(new ClauseText("MF-29", Section.MF_SUPERVISION, "社会监督线索有登记、有答复，并与项目和问题关联", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1")),

	MF_30(new ClauseText("MF-30", Section.MF_CLOSING, "街道专责小组须制定审批、实施、监督三类制度", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）1"));

	private final ClauseText text;

	ManagementClause(ClauseText text) {
		this.text = text;
	}

	@Override
	public ClauseText text() {
		return this.text;
	}

	@Override
	public RegulationDocument document() {
		return RegulationDocument.MANAGEMENT;
	}

}
