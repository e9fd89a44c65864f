package cn.nanshan.minsheng.procurement;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ConflictClause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.LibraryClause;
import cn.nanshan.minsheng.policy.ProcurementClause;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.project.Gate;

/** What must hold before a contract is signed (domain A8). */
@RuleSet(action = "签订合同")
public enum ContractRule implements Gate.Contract<ProcurementFacts> {

	AWARDED(LibraryClause.LIB_15,
			(facts) -> Verdict.of(facts.followsAward(), facts.awardInWords(), "经采购程序确定单位，合同额不高于成交额")
				.fixedBy("确定采购结果", facts.page("award"))),

	COLLECTIVE(ProcurementClause.PROC_03, AwardRule::collective),

	NOT_LISTED(ProcurementClause.PROC_11, AwardRule::notListed),

	RECUSAL(ConflictClause.COI_07, AwardRule::recusal),

	DECLARED(ConflictClause.COI_08, AwardRule::declared),

	SUM(FundClause.FUND_25, AwardRule::sum);

	private final Clause clause;

	private final Function<ProcurementFacts, Verdict> judge;

	ContractRule(Clause clause, Function<ProcurementFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ProcurementFacts facts) {
		return this.judge.apply(facts);
	}

}
