package cn.nanshan.minsheng.coverage;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a community closes its year of asking. */
@RuleSet(action = "上报年终征集报告")
public enum ReportRule implements Rule<ReportFacts> {

	HOUSEHOLDS(ManagementClause.MF_04,
			(facts) -> Verdict
				.of(facts.coverage().asked() >= facts.year().target(), "已征集 %d 户".formatted(facts.coverage().asked()),
						"不少于 %d 名（户），同一户一年只计一次".formatted(facts.year().target()))
				.fixedBy("去录入需求", "/demands/new")),

	FAMILIES(ManagementClause.MF_05,
			(facts) -> Verdict.of(facts.allFamilies(), facts.familiesInWords(), "重点人群家庭全部征集到")
				.fixedBy("看还没有征集的家庭", "/key-households?asked=no")),

	ROUNDS(ManagementClause.MF_06,
			(facts) -> Verdict.of(facts.coverage().rounds() >= facts.year().rounds(),
					"已结束集中征集 %d 次".formatted(facts.coverage().rounds()), "不少于 %d 次".formatted(facts.year().rounds()))
				.fixedBy("去征集轮次", "/rounds")),

	URGENT(ManagementClause.MF_12,
			(facts) -> Verdict
				.of(facts.overdue().isEmpty(),
						facts.overdue().isEmpty() ? "没有逾期的应急事项" : "逾期：" + String.join("；", facts.overdue()),
						"应急项目的认定、公示、补签合同、事后评估没有逾期")
				.fixedBy("看应急项目", "/urgent"));

	private final Clause clause;

	private final Function<ReportFacts, Verdict> judge;

	ReportRule(Clause clause, Function<ReportFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ReportFacts facts) {
		return this.judge.apply(facts);
	}

}
