package cn.nanshan.minsheng.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;

/**
 * The overhead pool of a street-year: supervision, design, costing, acceptance and the
 * like, at most a fixed share of the street's total (FUND-04).
 *
 * @param total the street's current yearly total
 * @param share the largest share
 * @param approved what is approved for the pool
 */
public record OverheadPool(Money total, Percent share, Money approved) {

	/** Returns the ceiling, never rounded up. */
	public Money ceiling() {
		return this.share.of(this.total);
	}

	/** Returns whether the pool stays within its ceiling after another grant. */
	public boolean holds(Money more) {
		return this.approved.plus(more).atMost(ceiling());
	}

	/** Returns whether a budget cut put the pool above its ceiling. */
	public boolean isOver() {
		return this.approved.moreThan(ceiling());
	}

	/**
	 * Returns what may still be granted; zero once a budget cut put the pool above it.
	 */
	public Money grantable() {
		Money rest = ceiling().minus(this.approved);
		return rest.isPositive() ? rest : Money.ZERO;
	}

	/** Returns how far the total may fall before the pool is above its ceiling. */
	public Money leastTotal() {
		BigDecimal exact = this.approved.yuan()
			.multiply(BigDecimal.valueOf(100))
			.divide(this.share.value(), 2, RoundingMode.UP);
		return new Money(exact);
	}

	String overInWords() {
		return "督导等工作经费已占用 %s 元，超过年度总额 %s 元的 %s（%s 元）%s 元".formatted(this.approved, this.total, this.share, ceiling(),
				this.approved.minus(ceiling()));
	}

}
