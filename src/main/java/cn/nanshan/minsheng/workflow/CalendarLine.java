package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;

import cn.nanshan.minsheng.policy.CalendarDay;
import org.jspecify.annotations.Nullable;

/**
 * One line of an announcement with its verdict.
 *
 * @param number line in the list, from 1
 * @param typed what the line says
 * @param day the day, absent if it is none
 * @param before what holds of the day until now, in words
 * @param after what the line makes of it, in words
 * @param announced the day as announced, absent if it follows the week again
 * @param kind the verdict
 * @param note what is wrong, or to be known
 */
public record CalendarLine(int number, String typed, @Nullable LocalDate day, String before, String after,
		@Nullable CalendarDay announced, Kind kind, String note) {

	/** What becomes of a line. */
	public enum Kind {

		/** Cannot be taken. */
		WRONG("错误"),
		/** A day of which nothing was announced. */
		NEW("新增"),
		/** A day of which something else was announced. */
		CHANGED("改动"),
		/** A day that is so already. */
		SAME("已有");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** Returns its word. */
		public String label() {
			return this.label;
		}

	}

	/** Returns whether it changes the calendar. */
	public boolean isChange() {
		return this.kind == Kind.NEW || this.kind == Kind.CHANGED;
	}

}
