package cn.nanshan.minsheng.procurement;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ConflictClause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.WorksClause;
import cn.nanshan.minsheng.project.Gate;

/** What must hold before the sum of a contract is changed (domain §3.7). */
@RuleSet(action = "变更合同")
public enum ContractChangeRule implements Gate.ContractChange<ContractChangeFacts> {

	CHAIN(FundClause.FUND_25,
			(facts) -> Verdict.of(facts.chainHolds(), facts.chainInWords(), "已付 ≤ 变更后合同额 ≤ 批复额；超过批复额的重新报批")),

	SMALL(WorksClause.WORKS_13,
			(facts) -> facts.isWorks() ? Verdict.of(facts.staysSmall(), facts.changedInWords(), facts.mostInWords())
					: Verdict.notApplicable("不是工程类项目，按批复额控制")),

	RECUSAL(ConflictClause.COI_07,
			(facts) -> Verdict.of(facts.handler().isUnrelated(), facts.handler().relationInWords(),
					"经办人、其特定关系人与该单位没有关系，否则换人经办")),

	DECLARED(ConflictClause.COI_08,
			(facts) -> Verdict
				.of(facts.handler().isDeclared(), facts.handler().declarationInWords(), "12 个月内的回避申报和本次承诺")
				.fixedBy("去申报", "/declarations"));

	private final Clause clause;

	private final Function<ContractChangeFacts, Verdict> judge;

	ContractChangeRule(Clause clause, Function<ContractChangeFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ContractChangeFacts facts) {
		return this.judge.apply(facts);
	}

}
