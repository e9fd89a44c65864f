package cn.nanshan.minsheng.evaluation;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.WorksClause;
import cn.nanshan.minsheng.project.Gate;

/**
 * What must be on record before the community confirms that work is done (domain A11).
 */
@RuleSet(action = "确认完工")
public enum CompletionRule implements Gate.Completion<CompletionFacts> {

	RECORDS(FundClause.FUND_21,
			(facts) -> Verdict.of(facts.confirmedReports() > 0 && facts.openReports() == 0,
					"已确认月报 %d 份，待确认 %d 份".formatted(facts.confirmedReports(), facts.openReports()), "至少 1 份，且没有待确认的月报")
				.fixedBy("看进度月报", facts.href("progress"))),

	PICTURES(WorksClause.WORKS_14,
			(facts) -> facts.isWorks()
					? Verdict.of(facts.pictures() > 0, "现场照片 %d 张".formatted(facts.pictures()), "至少 1 张")
						.fixedBy("补照片", facts.href("progress"))
					: Verdict.notApplicable("不是工程类项目")),

	PARTICIPATION(ManagementClause.MF_20_A,
			(facts) -> Verdict.of(facts.participation() > 0, "实施环节参与记录 %d 条".formatted(facts.participation()), "至少 1 条")
				.fixedBy("补参与记录", facts.href("participation")));

	private final Clause clause;

	private final Function<CompletionFacts, Verdict> judge;

	CompletionRule(Clause clause, Function<CompletionFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(CompletionFacts facts) {
		return this.judge.apply(facts);
	}

}
