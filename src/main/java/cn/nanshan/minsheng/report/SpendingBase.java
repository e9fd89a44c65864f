package cn.nanshan.minsheng.report;

import cn.nanshan.minsheng.shared.Money;

/** What the spending of a place is measured by (L12). */
public enum SpendingBase {

	/** Nothing yet: the sum of no places. */
	NONE(""),

	/** A street's yearly total. */
	BUDGET("年度总额"),

	/** What a community was allotted. */
	ALLOTTED("额度"),

	/**
	 * What was kept for the whole street, and the overhead, which needs no allocation.
	 */
	ALLOTTED_AND_OVERHEAD("额度和督导等工作经费占用额"),

	/** What its projects hold, because nothing was allotted. */
	HELD("占用额（没有分配额度）"),

	/** Places that are measured differently. */
	MIXED("各行基数之和");

	private final String label;

	SpendingBase(String label) {
		this.label = label;
	}

	/** Returns what a place is measured by. */
	static SpendingBase of(boolean street, boolean allotted, Money overhead) {
		if (street) {
			return BUDGET;
		}
		if (!allotted) {
			return HELD;
		}
		return overhead.isZero() ? ALLOTTED : ALLOTTED_AND_OVERHEAD;
	}

	/** Returns what both together are measured by. */
	SpendingBase with(SpendingBase other) {
		if (this == NONE || this == other) {
			return other;
		}
		return (other == NONE) ? this : MIXED;
	}

	public String label() {
		return this.label;
	}

}
