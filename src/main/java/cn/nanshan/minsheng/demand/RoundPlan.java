package cn.nanshan.minsheng.demand;

import java.time.LocalDate;

/**
 * What a community plans for a round.
 *
 * @param kind concentrated or daily
 * @param title its name within the year
 * @param beginsOn first day
 * @param endsOn last day
 * @param meeting the report meeting that it goes with
 * @param sheetsOut how many sheets are given out
 */
public record RoundPlan(RoundKind kind, String title, LocalDate beginsOn, LocalDate endsOn, RoundMeeting meeting,
		int sheetsOut) {

	public RoundPlan {
		title = title.strip();
		if (endsOn.isBefore(beginsOn)) {
			throw new IllegalArgumentException("A round ends before it begins: " + beginsOn + " to " + endsOn);
		}
	}

}
