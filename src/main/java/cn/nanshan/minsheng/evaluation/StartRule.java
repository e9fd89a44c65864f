package cn.nanshan.minsheng.evaluation;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.ProcurementClause;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.project.Gate;

/** What must be there before work starts (domain A9). */
@RuleSet(action = "登记开工")
public enum StartRule implements Gate.Start<StartFacts> {

	CONTRACT(ProcurementClause.PROC_12,
			(facts) -> facts.isUrgent() ? Verdict.notApplicable("应急项目可以先实施、后补签合同")
					: Verdict.of(facts.signedBeforeStart(), facts.contractInWords(), "合同签订日不晚于开工日")),

	BOTH_BODIES(ManagementClause.MF_16,
			(facts) -> Verdict.of(facts.namesBothBodies(), facts.bodiesInWords(), "写明项目负责人和社区、街道各自的责任人"));

	private final Clause clause;

	private final Function<StartFacts, Verdict> judge;

	StartRule(Clause clause, Function<StartFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(StartFacts facts) {
		return this.judge.apply(facts);
	}

}
