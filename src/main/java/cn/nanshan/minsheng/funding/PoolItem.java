package cn.nanshan.minsheng.funding;

import cn.nanshan.minsheng.shared.Money;

/**
 * Where one category of overhead stands (FUND-05).
 *
 * @param category the category
 * @param approved what was approved for it
 * @param held what it holds now: approved, then under contract
 * @param paid what was paid for it
 */
public record PoolItem(PoolCategory category, Money approved, Money held, Money paid) {

	Money unpaid() {
		return this.held.minus(this.paid);
	}

}
