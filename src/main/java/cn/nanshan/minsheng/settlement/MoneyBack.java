package cn.nanshan.minsheng.settlement;

import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

/** What the street's fund does when money comes back, or is not paid after all. */
interface MoneyBack {

	/**
	 * Takes back what was paid; once the account is closed the street holds it no longer.
	 */
	void refund(UUID reference, Money amount, String note, UUID by);

	/** Gives back to the street what was held for a retention that is not paid. */
	void forfeit(UUID reference, Money amount, String note, UUID by);

}
