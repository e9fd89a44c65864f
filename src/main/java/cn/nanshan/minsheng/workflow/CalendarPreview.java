package cn.nanshan.minsheng.workflow;

import java.util.List;

/**
 * What a change of the calendar would do.
 *
 * @param lines every line with its verdict
 * @param moves the open deadlines that it moves
 * @param text the list as it will be confirmed and kept
 * @param version version of the calendar against which it was judged
 */
public record CalendarPreview(List<CalendarLine> lines, List<DeadlineMove> moves, String text, int version) {

	/** Returns whether a line is wrong: then nothing is taken. */
	public boolean isWrong() {
		return count(CalendarLine.Kind.WRONG) > 0;
	}

	/** Returns whether it changes anything. */
	public boolean isChange() {
		return this.lines.stream().anyMatch(CalendarLine::isChange);
	}

	/** Returns how many lines have a verdict. */
	public long count(CalendarLine.Kind kind) {
		return this.lines.stream().filter((line) -> line.kind() == kind).count();
	}

}
