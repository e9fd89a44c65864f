package cn.nanshan.minsheng.evaluation;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.AcceptanceClause;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a half-year's evaluation is filed with the street (ACC-09). */
@RuleSet(action = "报街道备案")
public enum FilingRule implements Rule<MeetingFacts> {

	CLOSED(AcceptanceClause.ACC_09,
			(facts) -> Verdict.of(facts.state() == MeetingState.CLOSED, facts.state().label(), "集中评价已结束")),

	NUMBER(AcceptanceClause.ACC_09,
			(facts) -> Verdict
				.of(!facts.filingNumber().isBlank(),
						facts.filingNumber().isBlank() ? "没有备案号" : "备案号 " + facts.filingNumber(), "写明备案号和日期")
				.fixedBy("填备案号", facts.href("filingNumber"))),

	ALL_PROJECTS(AcceptanceClause.ACC_04,
			(facts) -> Verdict
				.of(facts.leftOut().isEmpty(), facts.coverageInWords(), "%s验收的项目全部评价".formatted(facts.window()))
				.fixedBy("重新打开补评", facts.href("reopen"))),

	BOTH_WAYS(AcceptanceClause.ACC_03,
			(facts) -> Verdict.of(facts.withoutDaily().isEmpty(),
					facts.withoutDaily().isEmpty() ? "每个项目都有日常评价" : "没有日常评价：" + String.join("、", facts.withoutDaily()),
					"集中评价和日常评价都要做"));

	private final Clause clause;

	private final Function<MeetingFacts, Verdict> judge;

	FilingRule(Clause clause, Function<MeetingFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(MeetingFacts facts) {
		return this.judge.apply(facts);
	}

}
