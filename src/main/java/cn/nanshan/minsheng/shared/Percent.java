package cn.nanshan.minsheng.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share in percent, kept as typed: 7 means 7%.
 *
 * @param value percent, not a fraction
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	public Percent {
		value = value.stripTrailingZeros();
	}

	public static Percent of(String value) {
		return new Percent(new BigDecimal(value));
	}

	/**
	 * Returns this share of a sum, rounded down to the fen: a ceiling is never rounded
	 * up.
	 */
	public Money of(Money whole) {
		return new Money(whole.yuan().multiply(this.value).divide(HUNDRED, 2, RoundingMode.DOWN));
	}

	/** Returns how many people this share of them is; a part of one is one more. */
	public int ofPeople(int all) {
		return BigDecimal.valueOf(all).multiply(this.value).divide(HUNDRED, 0, RoundingMode.CEILING).intValueExact();
	}

	/** Returns how much {@code part} is of {@code whole}, to one decimal. */
	public static Percent share(BigDecimal part, BigDecimal whole) {
		return new Percent(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP));
	}

	@Override
	public int compareTo(Percent other) {
		return this.value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return this.value.toPlainString() + "%";
	}

}
