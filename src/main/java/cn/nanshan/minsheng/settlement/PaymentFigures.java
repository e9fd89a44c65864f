package cn.nanshan.minsheng.settlement;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The chain a payment stands in: paid ≤ contract ≤ approved.
 *
 * @param approved approved sum
 * @param contracted contract sum, absent before a contract
 * @param paid paid so far
 * @param pending asked and not decided, this payment not counted
 */
public record PaymentFigures(Money approved, @Nullable Money contracted, Money paid, Money pending) {

	/** Returns the figures as one who is under way sees them. */
	PaymentFigures without(Money own) {
		return new PaymentFigures(this.approved, this.contracted, this.paid, this.pending.minus(own));
	}

	/** Returns what may still be asked. */
	public Money left() {
		return (this.contracted != null) ? this.contracted.minus(this.paid).minus(this.pending) : Money.ZERO;
	}

}
