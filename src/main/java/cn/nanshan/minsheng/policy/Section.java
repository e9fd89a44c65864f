package cn.nanshan.minsheng.policy;

/**
 * The headings under which clauses are cited, in the order of their documents. Chapter
 * titles and subjects are those that the interpretation of 2020-09-04 names; the full
 * texts are not public.
 */
public enum Section {

	MF_GENERAL("总则"),

	MF_PROCESS("项目征集、评议、确定、实施、验收及评价"),

	MF_SUPERVISION("监督管理"),

	MF_PROMOTION("宣传推广"),

	MF_CLOSING("附则"),

	FUND_GENERAL("总则"),

	FUND_USE("项目资金的使用范围"),

	FUND_EXCLUDED("原则上不支出的项目"),

	FUND_APPLICATION("项目资金申请与审批"),

	FUND_SUPERVISION("监督与评价"),

	ACC_GENERAL("总则"),

	ACC_ACCEPTANCE("项目验收"),

	ACC_EVALUATION("项目评价"),

	LIB_GENERAL("总则"),

	LIB_ENTRY("项目入库"),

	LIB_SELECTION("项目使用"),

	LIB_EXIT("项目出库"),

	LIB_CLOSING("附则"),

	COI_BOUND("利益冲突回避的适用对象"),

	COI_SCOPE("利益冲突的范围"),

	COI_SANCTION("违反规定的处理"),

	AUD_OWN("自查、普查"),

	AUD_DISTRICT("区直部门抽查"),

	AUD_RESULT("抽查和审计结果的运用"),

	WORKS_SCOPE("纳管范畴和资金使用限定范围"),

	WORKS_UNIT("实施的职能单位和职责"),

	WORKS_SMALL("小散工程项目的具体操作流程"),

	PROC_BUYER("采购人的主要职责和内部控制制度"),

	PROC_MAJOR("重大采购事项"),

	PROC_NEED("采购需求"),

	PROC_PROCEDURE("采购程序"),

	PROC_AFTER("履约验收、档案管理及效益评价");

	private final String title;

	Section(String title) {
		this.title = title;
	}

	public String title() {
		return this.title;
	}

}
