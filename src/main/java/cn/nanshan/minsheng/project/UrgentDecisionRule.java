package cn.nanshan.minsheng.project;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/**
 * What must hold when a leader of the street decides on urgent work, either way (MF-13).
 */
@RuleSet(action = "应急认定")
public enum UrgentDecisionRule implements Rule<UrgentDecisionFacts> {

	IN_TIME(ManagementClause.MF_13,
			(facts) -> Verdict.of(facts.isInTimeOrExplained(), facts.timeInWords(), "登记后 24 小时内认定；迟了的写明理由")),

	SOMEBODY_ELSE(ManagementClause.MF_13,
			(facts) -> Verdict.of(facts.isSomebodyElse(), facts.isSomebodyElse() ? "不是登记人" : "登记人就是您",
					"由登记人以外的街道分管领导认定")),

	SUM(FundClause.FUND_25, (facts) -> Verdict.of(facts.sum().atMost(facts.asked()), "认定 %s 元".formatted(facts.sum()),
			"不超过登记的 %s 元".formatted(facts.asked())));

	private final Clause clause;

	private final Function<UrgentDecisionFacts, Verdict> judge;

	UrgentDecisionRule(Clause clause, Function<UrgentDecisionFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(UrgentDecisionFacts facts) {
		return this.judge.apply(facts);
	}

}
