package cn.nanshan.minsheng.policy;

import java.time.LocalDate;

/**
 * One dated figure with its source.
 *
 * @param scope {@code D} for the district, else the code of a street
 * @param key which figure
 * @param validFrom first day on which it holds
 * @param value as written: plain digits, a fraction such as 2/3, or a month-day
 * @param source where it comes from
 */
public record Term(String scope, TermKey key, LocalDate validFrom, String value, String source) {

	/** The scope of the district. */
	public static final String DISTRICT = "D";

}
