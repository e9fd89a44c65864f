package cn.nanshan.minsheng.funding;

import cn.nanshan.minsheng.shared.Money;

/**
 * Where the money of a street-year or of a community stands.
 *
 * @param total yearly total; zero for a community, which has no money of its own
 * @param paid what has left the account
 * @param contracted held under contracts and not yet paid
 * @param granted approved, no contract yet
 * @param asked asked for by projects that wait for the street's decision
 */
public record FundPosition(Money total, Money paid, Money contracted, Money granted, Money asked) {

	/** Returns what is held for projects, paid or not. */
	public Money committed() {
		return this.paid.plus(this.contracted).plus(this.granted);
	}

	/** Returns what nobody holds. */
	public Money free() {
		return this.total.minus(committed());
	}

	/**
	 * Returns what would be left if everything asked for were approved; never below 0.
	 */
	public Money left() {
		Money left = free().minus(this.asked);
		return left.isPositive() ? left : Money.ZERO;
	}

}
