package cn.nanshan.minsheng.funding;

import java.util.Collection;

import cn.nanshan.minsheng.shared.Money;

/**
 * Where overhead stands (FUND-04, FUND-05).
 *
 * @param approved approved for it
 * @param contracted what of it is under contract
 * @param paid paid
 * @param held held, paid or not: what the ceiling is compared with
 */
public record PoolSums(Money approved, Money contracted, Money paid, Money held) {

	/** Nothing. */
	public static final PoolSums NONE = new PoolSums(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

	/** Returns what parts come to. */
	public static PoolSums of(Collection<PoolSums> parts) {
		return parts.stream().reduce(NONE, PoolSums::plus);
	}

	/** Returns both together. */
	public PoolSums plus(PoolSums other) {
		return new PoolSums(this.approved.plus(other.approved), this.contracted.plus(other.contracted),
				this.paid.plus(other.paid), this.held.plus(other.held));
	}

}
