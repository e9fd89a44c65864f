package cn.nanshan.minsheng.exclusion;

import java.util.Arrays;
import java.util.Optional;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;

/** The registers of what is already paid for from elsewhere (FUND-11 to FUND-13). */
public enum RegisterKind {

	/** Government investment, under way or planned. */
	GOVERNMENT_INVESTMENT("政府投资项目", "government-investments", FundClause.FUND_11, Role.BUREAU_FINANCE),

	/** The plan of fixed-asset investment. */
	FIXED_ASSETS("固定资产投资计划", "fixed-assets", FundClause.FUND_12, Role.BUREAU_FINANCE),

	/** The yearly budget of a street's own office. */
	DEPARTMENT_BUDGET("街道部门预算", "department-budgets", FundClause.FUND_13, Role.STREET_FINANCE);

	/** Years that building takes: a row of so long ago may still be under way. */
	static final int BUILDING = 3;

	private final String label;

	private final String key;

	private final Clause clause;

	private final Role keeper;

	RegisterKind(String label, String key, Clause clause, Role keeper) {
		this.label = label;
		this.key = key;
		this.clause = clause;
		this.keeper = keeper;
	}

	/** Returns the register whose rows a clause is about. */
	static Optional<RegisterKind> of(Clause clause) {
		return Arrays.stream(values()).filter((kind) -> kind.clause == clause).findFirst();
	}

	public String label() {
		return this.label;
	}

	/** Returns its name in addresses. */
	public String key() {
		return this.key;
	}

	/** Returns the clause that excludes what stands in it. */
	public Clause clause() {
		return this.clause;
	}

	/** Returns whether every row belongs to one street. */
	public boolean isOfStreet() {
		return this == DEPARTMENT_BUDGET;
	}

	/** Returns whether a person keeps it. */
	public boolean isKeptBy(Actor actor) {
		return actor.holdsAny(this.keeper);
	}

	/** Returns who keeps it, in words. */
	public String keeper() {
		return this.keeper.label();
	}

}
