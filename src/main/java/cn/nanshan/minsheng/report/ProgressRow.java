package cn.nanshan.minsheng.report;

/**
 * One line of the execution of the budget (L12).
 *
 * @param place code of the street or of the community, {@link FundLedgerFilter#STREET}
 * for what belongs to no single community
 * @param types its projects by type
 * @param base what its spending is measured by
 * @param spending how far its money is spent
 * @param nearCap how many of its grants are close to the cap
 */
public record ProgressRow(String place, TypeShares types, SpendingBase base, Spending spending, int nearCap) {

	/** Returns both together, under the first one's name. */
	public ProgressRow plus(ProgressRow other) {
		return new ProgressRow(this.place, this.types.plus(other.types), this.base.with(other.base),
				this.spending.plus(other.spending), this.nearCap + other.nearCap);
	}

}
