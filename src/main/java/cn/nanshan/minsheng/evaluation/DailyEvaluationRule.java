package cn.nanshan.minsheng.evaluation;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.AcceptanceClause;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ConflictClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What a daily evaluation must say, and when it may be made (domain A14). */
@RuleSet(action = "登记日常评价")
public enum DailyEvaluationRule implements Rule<DailyEvaluationFacts> {

	OPEN(AcceptanceClause.ACC_07_A,
			(facts) -> Verdict.of(DailyEvaluationFacts.isOpen(facts.state()),
					"项目现在是“%s”".formatted(facts.state().label()), "开工以后、归档以前随时可评")),

	METHOD(AcceptanceClause.ACC_07_A, (facts) -> Verdict.of(facts.namesMethod(), facts.methodInWords(), "写明方式和对象")),

	BOTH_SCORES(AcceptanceClause.ACC_08,
			(facts) -> Verdict.of(facts.scoresBoth(), facts.scoresInWords(), "两项都打 1 至 5 分")),

	DECLARED(ConflictClause.COI_08,
			(facts) -> Verdict.of(facts.standing().isCurrent(), facts.standing().inWords(), "评价人 12 个月内有回避申报")
				.fixedBy("去申报", "/declarations"));

	private final Clause clause;

	private final Function<DailyEvaluationFacts, Verdict> judge;

	DailyEvaluationRule(Clause clause, Function<DailyEvaluationFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(DailyEvaluationFacts facts) {
		return this.judge.apply(facts);
	}

}
