package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;

/**
 * The eight kinds of projects that the fund does not pay for in principle (FUND-10 to
 * FUND-17).
 */
public enum NegativeItem {

	OVER_CAP(FundClause.FUND_10, "单项资金金额超过相关规定"), GOVERNMENT_INVESTED(FundClause.FUND_11, "在建、拟建的政府投资项目"),
	FIXED_ASSET_PLAN(FundClause.FUND_12, "已纳入政府固定资产投资类的项目"), DEPARTMENT_BUDGET(FundClause.FUND_13, "已列入街道办事处年度部门预算的项目"),
	COMMUNITY_OFFICE(FundClause.FUND_14, "社区办公用房的装修及设备采购"),
	GOVERNMENT_DUTY(FundClause.FUND_15, "应当由各级党委、政府以及群众自治组织提供的服务和项目"),
	OTHER_LEGAL_PERSON(FundClause.FUND_16, "应由其它法人主体提供的服务和项目"), OTHER(FundClause.FUND_17, "其它不应认定为“民生微实事”的项目");

	private final Clause clause;

	private final String label;

	NegativeItem(Clause clause, String label) {
		this.clause = clause;
		this.label = label;
	}

	public Clause clause() {
		return this.clause;
	}

	public String label() {
		return this.label;
	}

}
