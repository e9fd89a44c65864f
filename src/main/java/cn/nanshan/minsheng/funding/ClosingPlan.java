package cn.nanshan.minsheng.funding;

import cn.nanshan.minsheng.shared.Money;

/**
 * Where the free money of a year goes.
 *
 * @param carryOver yuan carried into the next year
 * @param giveBack yuan given back
 * @param document number of the document
 */
public record ClosingPlan(Money carryOver, Money giveBack, String document) {

	/** Returns a plan that carries everything over. */
	public static ClosingPlan carryingAll(Money free) {
		return new ClosingPlan(free, Money.ZERO, "");
	}

	Money disposed() {
		return this.carryOver.plus(this.giveBack);
	}

	Money of(Disposal disposal) {
		return (disposal == Disposal.CARRY_OVER) ? this.carryOver : this.giveBack;
	}

}
