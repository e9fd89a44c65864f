package cn.nanshan.minsheng.funding;

import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

/**
 * A street's money of one year as it stands (FUND-01).
 *
 * @param id its id
 * @param streetCode code of the street
 * @param year the year
 * @param total approved total after adjustments
 * @param committed what approved projects hold, contracts at their contract sum
 * @param paid what has left the account
 * @param poolCommitted what of it the overhead project holds (FUND-04)
 */
public record AnnualBudget(UUID id, String streetCode, int year, Money total, Money committed, Money paid,
		Money poolCommitted) {

	/** Returns what is neither committed nor paid. */
	public Money free() {
		return this.total.minus(this.committed);
	}

}
