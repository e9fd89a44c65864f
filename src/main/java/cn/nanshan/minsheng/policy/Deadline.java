package cn.nanshan.minsheng.policy;

import java.time.LocalDate;

/**
 * A last day together with everything that explains it.
 *
 * @param start the day from which is counted, itself not counted
 * @param rule how long, counted how, and who says so
 * @param last the last day, until midnight
 */
public record Deadline(LocalDate start, DayRule rule, LocalDate last) {

	/** Returns a day that somebody named: there is nothing to count. */
	public static Deadline fixed(LocalDate named, LocalDate last, String why) {
		return new Deadline(named, new DayRule(0, DayUnit.FIXED, "", null, why), last);
	}

	/** Returns the same with another last day. */
	public Deadline until(LocalDate day) {
		return new Deadline(this.start, this.rule, day);
	}

}
