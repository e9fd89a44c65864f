package cn.nanshan.minsheng.procurement;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ConflictClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.ProcurementClause;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.project.Gate;

/** What must be settled before a vendor is looked for (domain A7). */
@RuleSet(action = "组织采购")
public enum ProcurementOpeningRule implements Gate.Procurement<OpeningFacts> {

	PUBLICITY(ManagementClause.MF_23, OpeningFacts::publicity),

	PURCHASER(ProcurementClause.PROC_01,
			(facts) -> Verdict.of(facts.namesPurchaser(), facts.purchaserInWords(), "写明采购人和法定代表人")),

	STREET_OFFICE(ProcurementClause.PROC_16,
			(facts) -> Verdict.of(facts.isUsualPurchaser(), facts.purchaserInWords(), "采购人为" + facts.usualPurchaser())),

	REQUIREMENT(ProcurementClause.PROC_05,
			(facts) -> Verdict.of(facts.hasRequirement(), facts.hasRequirement() ? "已写采购需求" : "没有写采购需求",
					"先写采购需求，再定采购方式")),

	RECUSAL(ConflictClause.COI_07,
			(facts) -> Verdict.of(facts.handler().isUnrelated(), facts.handler().relationInWords(),
					"经办人与项目负责人、联络员没有特定关系，否则换人经办")),

	DECLARED(ConflictClause.COI_08,
			(facts) -> Verdict
				.of(facts.handler().isDeclared(), facts.handler().declarationInWords(), "12 个月内的回避申报和本次承诺")
				.fixedBy("去申报", "/declarations"));

	private final Clause clause;

	private final Function<OpeningFacts, Verdict> judge;

	ProcurementOpeningRule(Clause clause, Function<OpeningFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(OpeningFacts facts) {
		return this.judge.apply(facts);
	}

}
