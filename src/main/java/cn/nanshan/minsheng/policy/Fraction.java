package cn.nanshan.minsheng.policy;

import java.util.List;

/**
 * A share of people as the rules write it, compared without rounding.
 *
 * @param numerator above the line
 * @param denominator below the line, positive
 */
public record Fraction(int numerator, int denominator) {

	/** Reads {@code 2/3}. */
	public static Fraction parse(String written) {
		List<String> parts = List.of(written.split("/", 2));
		return new Fraction(Integer.parseInt(parts.get(0).strip()), Integer.parseInt(parts.get(1).strip()));
	}

	/** Returns whether {@code part} is at least this share of {@code whole}. */
	public boolean isReachedBy(int part, int whole) {
		return (long) part * this.denominator >= (long) whole * this.numerator;
	}

	/** Returns whether {@code part} is more than this share of {@code whole}. */
	public boolean isExceededBy(int part, int whole) {
		return (long) part * this.denominator > (long) whole * this.numerator;
	}

	@Override
	public String toString() {
		return this.numerator + "/" + this.denominator;
	}

}
