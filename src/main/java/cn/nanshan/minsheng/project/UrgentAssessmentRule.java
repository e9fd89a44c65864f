package cn.nanshan.minsheng.project;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.AcceptanceClause;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/**
 * What the assessment after urgent work must say before it is concluded (ACC-17, MF-12).
 */
@RuleSet(action = "事后评估")
public enum UrgentAssessmentRule implements Rule<UrgentAssessmentFacts> {

	CONTENT(AcceptanceClause.ACC_17_B,
			(facts) -> Verdict.of(facts.words().isComplete(), facts.words().isComplete() ? "四项都已写明" : "还没有写全",
					"写明是否确属应急、价格是否合理、效果如何、产出和目标完成情况")),

	SOMEBODY_ELSE(AcceptanceClause.ACC_17_A,
			(facts) -> Verdict.of(facts.isBySomebodyElse(), facts.isBySomebodyElse() ? "不是登记人，也不是认定人" : "登记人或认定人就是您",
					"由登记人、认定人以外的人评估")),

	PUBLICITY(ManagementClause.MF_12,
			(facts) -> facts.mustSpeakOfPublicity() ? Verdict.of(!facts.words().onLatePublicity().isBlank(),
					facts.kept().publicityInWords(), "没有在开工当日公示的，评估须有说明") : Verdict.notApplicable("开工当日已公示")),

	RECOGNITION(ManagementClause.MF_13,
			(facts) -> facts.kept().wasDecidedLate()
					? Verdict.of(!facts.words().onLateRecognition().isBlank(), "认定迟于 24 小时", "认定迟于 24 小时的，评估须有说明")
					: Verdict.notApplicable("24 小时内已认定"));

	private final Clause clause;

	private final Function<UrgentAssessmentFacts, Verdict> judge;

	UrgentAssessmentRule(Clause clause, Function<UrgentAssessmentFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(UrgentAssessmentFacts facts) {
		return this.judge.apply(facts);
	}

}
