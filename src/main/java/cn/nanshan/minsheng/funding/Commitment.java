package cn.nanshan.minsheng.funding;

import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one project holds of a budget.
 *
 * @param reference the project
 * @param budgetId the budget it is held in
 * @param communityCode the community whose allocation it counts against, absent for the
 * street's own and for overhead
 * @param approved what was approved
 * @param held what is held now: the approved sum, then the contract sum, then the settled
 * sum
 * @param contracted the contract sum, absent before there is one
 * @param paid what was paid so far
 * @param pool whether it is overhead, bound by its own ceiling (FUND-04)
 * @param settled whether the account is closed; what is then held and not paid is
 * retention
 */
public record Commitment(UUID reference, UUID budgetId, @Nullable String communityCode, Money approved, Money held,
		@Nullable Money contracted, Money paid, boolean pool, boolean settled) {

	/** Returns what may still be paid. */
	public Money payable() {
		return (this.contracted != null) ? this.held.minus(this.paid) : Money.ZERO;
	}

}
