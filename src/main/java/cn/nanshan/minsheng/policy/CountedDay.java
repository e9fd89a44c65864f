package cn.nanshan.minsheng.policy;

import java.time.LocalDate;

/**
 * One day of a count.
 *
 * @param day the day
 * @param number which day of the period it is, from 1; 0 if it is not counted
 * @param role what it is in the count
 * @param note name of the holiday, 周末, or empty
 */
public record CountedDay(LocalDate day, int number, Role role, String note) {

	/** What a day is in a count. */
	public enum Role {

		/** Counted. */
		COUNTED("计入"),
		/** Left out. */
		SKIPPED("跳过"),
		/** Behind the last day counted, because that is a day of rest. */
		MOVED("顺延");

		private final String label;

		Role(String label) {
			this.label = label;
		}

		/** Returns its word. */
		public String label() {
			return this.label;
		}

	}

}
