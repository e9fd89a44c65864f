package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;

import cn.nanshan.minsheng.policy.Deadline;

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

	static PublicityPeriod of(Deadline counted) {
		return new PublicityPeriod(counted.start(), counted.start().plusDays(1), counted.last());
	}

}
