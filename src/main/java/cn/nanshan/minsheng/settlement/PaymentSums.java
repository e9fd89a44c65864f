package cn.nanshan.minsheng.settlement;

import cn.nanshan.minsheng.shared.Money;

/**
 * What a filter of payments comes to, over all its pages.
 *
 * @param counted how many payments
 * @param asked their sums
 * @param paid what left the account
 * @param refunded what came back
 */
public record PaymentSums(int counted, Money asked, Money paid, Money refunded) {

	public Money net() {
		return this.paid.minus(this.refunded);
	}

}
