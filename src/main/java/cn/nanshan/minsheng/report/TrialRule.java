package cn.nanshan.minsheng.report;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What would hold if what is tried out were decided; it binds nobody. */
@RuleSet(action = "试算")
public enum TrialRule implements Rule<TrialFacts> {

	WITHIN_STREET(FundClause.FUND_01, TrialFacts::withinStreet),

	POOL(FundClause.FUND_04, TrialFacts::poolCeiling),

	ALLOCATIONS(FundClause.FUND_25, TrialFacts::withinAllocations),

	CAPS(ManagementClause.MF_03, TrialFacts::withinCaps);

	private final Clause clause;

	private final Function<TrialFacts, Verdict> judge;

	TrialRule(Clause clause, Function<TrialFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(TrialFacts facts) {
		return this.judge.apply(facts);
	}

}
