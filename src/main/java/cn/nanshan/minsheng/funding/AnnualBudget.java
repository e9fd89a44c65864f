package cn.nanshan.minsheng.funding;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A street's money of one year as it stands (FUND-01).
 *
 * @param id its id
 * @param streetCode code of the street
 * @param year the year
 * @param total approved total after adjustments; the seven percent are counted on it
 * @param carriedIn what was brought over from the year before
 * @param disposed what was given back or carried into the next year
 * @param allocated what communities were allotted, together
 * @param committed what approved projects hold, contracts at their contract sum
 * @param paid what has left the account
 * @param poolCommitted what of it the overhead project holds (FUND-04)
 * @param closedAt when the year was closed, absent while it is open
 * @param version changes with every act on the budget itself, not with grants
 */
public record AnnualBudget(UUID id, String streetCode, int year, Money total, Money carriedIn, Money disposed,
		Money allocated, Money committed, Money paid, Money poolCommitted, @Nullable Instant closedAt, int version) {

	/** Returns what there is to hold: the total, more from last year, less what went. */
	public Money available() {
		return this.total.plus(this.carriedIn).minus(this.disposed);
	}

	/** Returns what is neither committed nor paid. */
	public Money free() {
		return available().minus(this.committed);
	}

	public boolean isClosed() {
		return this.closedAt != null;
	}

}
