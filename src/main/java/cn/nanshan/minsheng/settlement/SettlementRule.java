package cn.nanshan.minsheng.settlement;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.project.Gate;
import cn.nanshan.minsheng.project.UrgentCase;

/** What must hold before a project's account is closed (domain A13). */
@RuleSet(action = "结算")
public enum SettlementRule implements Gate.Settlement<SettlementFacts> {

	ACCEPTED(ManagementClause.MF_18,
			(facts) -> facts.endedWithoutAcceptance() ? Verdict.notApplicable("项目已终止，按核实价值结算")
					: Verdict.of(facts.accepted(), facts.accepted() ? "已有验收结论" : "没有验收结论", "先验收后结算")
						.fixedBy("去验收", "/projects/" + facts.number())),

	ASSESSED(ManagementClause.MF_12, (facts) -> {
		UrgentCase urgent = facts.urgent();
		return (urgent == null) ? Verdict.notApplicable("不是应急项目")
				: Verdict.of(urgent.isAssessed(), urgent.isAssessed() ? "事后评估已办结" : "没有事后评估", "应急项目先事后评估，再结算")
					.fixedBy("去事后评估", "/projects/" + facts.number() + "/urgent-assessment");
	}),

	CHAIN(FundClause.FUND_25,
			(facts) -> Verdict
				.of(facts.chainHolds(), facts.chainInWords(), "已付 ≤ 结算 ≤ 合同（或核实价值）≤ 批复 %s".formatted(facts.approved()))
				.fixedBy("看各批付款", "/projects/" + facts.number() + "?tab=funds")),

	TRANCHES(
			FundClause.FUND_27, (
					facts) -> Verdict
						.of(facts.undecided() == 0 && facts.balances(),
								"已付 %s，质保金 %s，办理中 %d 笔".formatted(facts.paid(), facts.account().retention(),
										facts.undecided()),
								"各批付清或退回，已付加质保金等于结算额")
						.fixedBy("去支付", "/projects/" + facts.number() + "/payments/new"));

	private final Clause clause;

	private final Function<SettlementFacts, Verdict> judge;

	SettlementRule(Clause clause, Function<SettlementFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(SettlementFacts facts) {
		return this.judge.apply(facts);
	}

}
