package cn.nanshan.minsheng.project;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a community hands a project to the street (domain A5). */
@RuleSet(action = "报街道审批")
public enum SubmissionRule implements Rule<ProjectFacts> {

	CAP(ManagementClause.MF_03, (facts) -> Verdict.of(facts.withinCap(), "申报 " + facts.requestedInWords(),
			"上限 %s 元（%s）".formatted(facts.cap(), facts.outline().type().label())));

	private final Clause clause;

	private final Function<ProjectFacts, Verdict> judge;

	SubmissionRule(Clause clause, Function<ProjectFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ProjectFacts facts) {
		return this.judge.apply(facts);
	}

}
