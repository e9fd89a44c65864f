package cn.nanshan.minsheng.policy;

import org.jspecify.annotations.Nullable;

/**
 * How long something may take and who says so.
 *
 * @param days how many days
 * @param unit how they are counted
 * @param clause id of the clause, empty if no clause says it
 * @param term the dated figure that gives the number, absent if it stands elsewhere
 * @param from what the count begins with, in words, such as 张贴当日
 */
public record DayRule(int days, DayUnit unit, String clause, @Nullable TermKey term, String from) {

	/** Returns a rule of working days that is only the house's own. */
	public static DayRule working(int days, String from) {
		return new DayRule(days, DayUnit.WORKING, "", null, from);
	}

	/** Returns a rule of working days that a clause gives. */
	public static DayRule working(int days, String from, String clause, @Nullable TermKey term) {
		return new DayRule(days, DayUnit.WORKING, clause, term, from);
	}

	/** Returns a rule of natural days that a clause gives. */
	public static DayRule natural(int days, String from, String clause, @Nullable TermKey term) {
		return new DayRule(days, DayUnit.NATURAL, clause, term, from);
	}

	/** Returns the length in words, such as 5 个工作日. */
	public String length() {
		return (this.unit == DayUnit.FIXED) ? "" : this.days + " " + this.unit.label();
	}

}
