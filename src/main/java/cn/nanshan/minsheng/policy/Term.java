package cn.nanshan.minsheng.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;

/**
 * One dated figure with its source.
 *
 * @param scope {@code D} for the district, else the code of a street
 * @param key which figure
 * @param validFrom first day on which it holds
 * @param value as written: plain digits, a fraction such as 2/3, a month-day, or words
 * @param source where it comes from
 */
public record Term(String scope, TermKey key, LocalDate validFrom, String value, String source) {

	/** The scope of the district. */
	public static final String DISTRICT = "D";

	public boolean isOfDistrict() {
		return this.scope.equals(DISTRICT);
	}

	/** Returns whether the government's text sets it, or a default of the system. */
	public Origin origin() {
		return this.source.startsWith("政策解读") ? Origin.LAW : Origin.DEFAULT;
	}

	/** Returns how much a figure is, to tell the stricter of two. */
	BigDecimal size() {
		if (!this.value.contains("/")) {
			return new BigDecimal(this.value);
		}
		Fraction share = Fraction.parse(this.value);
		return BigDecimal.valueOf(share.numerator())
			.divide(BigDecimal.valueOf(share.denominator()), MathContext.DECIMAL64);
	}

}
