package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The days of a publicity notice, counted as the Civil Code counts periods (domain Q13):
 * the day of posting does not count, and a last day that is no working day moves to the
 * next one.
 *
 * @param postedOn day of posting
 * @param first first day that counts
 * @param last last day, until midnight
 */
public record PublicityPeriod(LocalDate postedOn, LocalDate first, LocalDate last) {

	/** Counts a period of natural days. */
	public static PublicityPeriod of(LocalDate postedOn, int days, Predicate<LocalDate> isWorkingDay) {
		LocalDate last = postedOn.plusDays(days);
		while (!isWorkingDay.test(last)) {
			last = last.plusDays(1);
		}
		return new PublicityPeriod(postedOn, postedOn.plusDays(1), last);
	}

}
