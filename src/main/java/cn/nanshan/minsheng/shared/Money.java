package cn.nanshan.minsheng.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;

/**
 * An exact sum in yuan with two decimals, because a cap is breached by one fen.
 *
 * @param yuan the sum, scale 2; may be negative only as a difference
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

	/** 0.00 yuan. */
	public static final Money ZERO = Money.of(0);

	/**
	 * Creates a sum of exactly two decimals.
	 * @throws ArithmeticException if {@code yuan} has a third decimal that is not zero
	 */
	public Money {
		yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
	}

	/** Returns a whole number of yuan. */
	public static Money of(long yuan) {
		return new Money(BigDecimal.valueOf(yuan));
	}

	/** Returns the sum written as plain digits such as {@code 500000.01}. */
	public static Money of(String yuan) {
		return new Money(new BigDecimal(yuan));
	}

	/** Returns the total of all given sums, 0.00 for none. */
	public static Money sum(Collection<Money> parts) {
		return parts.stream().reduce(ZERO, Money::plus);
	}

	public Money plus(Money other) {
		return new Money(this.yuan.add(other.yuan));
	}

	public Money minus(Money other) {
		return new Money(this.yuan.subtract(other.yuan));
	}

	/** Returns the sum times a quantity, rounded half up to the fen. */
	public Money times(BigDecimal quantity) {
		return new Money(this.yuan.multiply(quantity).setScale(2, RoundingMode.HALF_UP));
	}

	public boolean atMost(Money limit) {
		return compareTo(limit) <= 0;
	}

	public boolean moreThan(Money limit) {
		return compareTo(limit) > 0;
	}

	public boolean isZero() {
		return this.yuan.signum() == 0;
	}

	public boolean isPositive() {
		return this.yuan.signum() > 0;
	}

	@Override
	public int compareTo(Money other) {
		return this.yuan.compareTo(other.yuan);
	}

	/** Returns the sum as staff read it, {@code 968,000.00}, without the unit. */
	@Override
	public String toString() {
		return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(this.yuan);
	}

}
