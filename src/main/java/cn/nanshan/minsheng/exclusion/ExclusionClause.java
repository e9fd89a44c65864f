package cn.nanshan.minsheng.exclusion;

import java.util.Arrays;
import java.util.Optional;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;

/** The clauses that words give a sign of. */
public enum ExclusionClause {

	/** Running costs, which are refused. */
	RUNNING_COSTS("工作经费", FundClause.FUND_06),

	/** A community's own offices. */
	COMMUNITY_OFFICE("社区办公用房", FundClause.FUND_14),

	/** What party, government and self-governing bodies owe anyway. */
	GOVERNMENT_DUTY("党委、政府和群众自治组织的职责", FundClause.FUND_15),

	/** What other legal persons owe. */
	OTHER_LEGAL_PERSON("其它法人主体的职责", FundClause.FUND_16);

	private final String label;

	private final Clause clause;

	ExclusionClause(String label, Clause clause) {
		this.label = label;
		this.clause = clause;
	}

	static Optional<ExclusionClause> of(Clause clause) {
		return Arrays.stream(values()).filter((one) -> one.clause == clause).findFirst();
	}

	public String label() {
		return this.label;
	}

	public Clause clause() {
		return this.clause;
	}

}
