package cn.nanshan.minsheng.settlement;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a retention is not paid. */
@RuleSet(action = "扣除质保金")
enum ForfeitRule implements Rule<ForfeitFacts> {

	WITHIN(FundClause.FUND_25);

	private final Clause clause;

	ForfeitRule(Clause clause) {
		this.clause = clause;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ForfeitFacts facts) {
		return Verdict.of(facts.amount().atMost(facts.left()),
				"没有支付也没有在办的质保金 %s，本次扣除 %s".formatted(facts.left(), facts.amount()), "扣除额 ≤ 未付质保金");
	}

}
