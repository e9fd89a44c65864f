package cn.nanshan.minsheng.funding;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a street's year is closed. */
@RuleSet(action = "年度关账")
public enum ClosingRule implements Rule<ClosingFacts> {

	RECONCILED(FundClause.FUND_20, ClosingFacts::reconciled),

	YEAR_ENDED(FundClause.FUND_24, ClosingFacts::yearEnded),

	DISPOSED(FundClause.FUND_24, ClosingFacts::disposed),

	ASKED(FundClause.FUND_01, (facts) -> facts.none(YearEndMatter.Kind.ASKED, "本年度没有等待街道决定的申报")),

	PAYMENTS(FundClause.FUND_27, (facts) -> facts.none(YearEndMatter.Kind.PAYMENT, "本年度没有办理到一半的支付、退款和扣除")),

	DUTIES(ManagementClause.MF_12, (facts) -> facts.none(YearEndMatter.Kind.DUTY, "应急项目没有逾期的事项"));

	private final Clause clause;

	private final Function<ClosingFacts, Verdict> judge;

	ClosingRule(Clause clause, Function<ClosingFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ClosingFacts facts) {
		return this.judge.apply(facts);
	}

}
