package cn.nanshan.minsheng.funding;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a street allots its money to communities. */
@RuleSet(action = "分配社区额度")
public enum AllocationRule implements Rule<AllocationFacts> {

	EXPLAINED(FundClause.FUND_02_B, AllocationFacts::explained),

	WITHIN_STREET(FundClause.FUND_01, AllocationFacts::withinStreet),

	ABOVE_HELD(FundClause.FUND_25, AllocationFacts::aboveHeld);

	private final Clause clause;

	private final Function<AllocationFacts, Verdict> judge;

	AllocationRule(Clause clause, Function<AllocationFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(AllocationFacts facts) {
		return this.judge.apply(facts);
	}

}
