package cn.nanshan.minsheng.policy;

/** The clauses of the rules on the project library (项目库管理规定). */
public enum LibraryClause implements Clause {

	LIB_01(new ClauseText("LIB-01", Section.LIB_ENTRY, "三类可入库：市级服务类项目库项目；区“民生微实事”大赛获奖项目；年度优秀项目", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）三（二）4、六（四）")),

	LIB_02(new ClauseText("LIB-02", Section.LIB_ENTRY, "聚焦特殊群体、群众关切：基本民生保障、基层社会治理、基本社会服务", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）六（四）")),

	LIB_03_A(new ClauseText("LIB-03-a", Section.LIB_ENTRY, "入库条件、公示、公布均有规定并照办", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）4")),

	LIB_03_B(new ClauseText("LIB-03-b", Section.LIB_ENTRY, "入库公示 5 个工作日", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处")),

	LIB_04(new ClauseText("LIB-04", Section.LIB_GENERAL, "评议过程公开透明、组织实施规范有序、入库出库动态管理、负面清单及时发布", Force.MANDATORY,
			Origin.LAW, "政策解读（2020-09-04）六（四）")),

	LIB_05(new ClauseText("LIB-05", Section.LIB_SELECTION, "街道将库中项目向社区推荐，并及时反馈选用情况及实施成效", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）4")),

	LIB_06_A(new ClauseText("LIB-06-a", Section.LIB_SELECTION, "社区党委、居委会定期向社区发布库项目并选用", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）4")),

	LIB_06_B(new ClauseText("LIB-06-b", Section.LIB_SELECTION, "每年至少发布两次", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处")),

	LIB_07(new ClauseText("LIB-07", Section.LIB_EXIT, "验收或评价不合格、抽查或审计发现问题的项目剔除出库并列入异常名录", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）4")),

	LIB_08(new ClauseText("LIB-08", Section.LIB_EXIT, "抽查、审计结果作为动态管理依据", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）4")),

	LIB_09(new ClauseText("LIB-09", Section.LIB_EXIT, "出库项目不得再被选用", Force.MANDATORY, Origin.LAW,
			"政策解读（2020-09-04）三（二）4，推出")),

	LIB_10(new ClauseText("LIB-10", Section.LIB_CLOSING, "未尽事宜按《深圳市民生微实事服务类项目库管理办法》", Force.PERMITTED, Origin.LAW,
			"政策解读（2020-09-04）三（二）4")),

	LIB_11(new ClauseText("LIB-11", Section.LIB_GENERAL, "引导企业、高校、社会组织参与，撬动社会资源", Force.IN_PRINCIPLE, Origin.LAW,
			"政策解读（2020-09-04）三（二）4")),

	LIB_12(new ClauseText("LIB-12", Section.LIB_ENTRY, "执行单位资格：在深圳登记、独立法人、成立满一年至两年，近两年没有招投标违规、投诉和年审不合格",
			Force.IN_PRINCIPLE, Origin.DEFAULT, "参照罗湖区桂园、莲塘、清水河街道做法")),

	LIB_13(new ClauseText("LIB-13", Section.LIB_ENTRY, "市级大赛门槛：成立满一年、专职三人以上、固定场所 20 平方米以上、有专业技术条件、全市各区可落地",
			Force.IN_PRINCIPLE, Origin.DEFAULT, "参照市“民微好项目”大赛条件")),

	LIB_14(new ClauseText("LIB-14", Section.LIB_SELECTION, "同等条件下优先：市、区库内项目，市级奖项，3A 以上社会组织", Force.IN_PRINCIPLE,
			Origin.DEFAULT, "参照罗湖区各街道做法")),

	LIB_15(new ClauseText("LIB-15", Section.LIB_SELECTION, "入库不免除采购程序", Force.MANDATORY, Origin.DEFAULT, "系统约定，无公开出处")),

	LIB_16(new ClauseText("LIB-16", Section.LIB_EXIT, "异常名录期限 24 个月，可申请移出", Force.IN_PRINCIPLE, Origin.DEFAULT,
			"系统约定，无公开出处"));

	private final ClauseText text;

	LibraryClause(ClauseText text) {
		this.text = text;
	}

	@Override
	public ClauseText text() {
		return this.text;
	}

	@Override
	public RegulationDocument document() {
		return RegulationDocument.LIBRARY;
	}

}
