package cn.nanshan.minsheng.project;

import java.time.Instant;

import cn.nanshan.minsheng.shared.Money;

/**
 * What a person said of two projects that look alike.
 *
 * @param outcome the same thing or two
 * @param words why
 * @param minutesNumber minutes of the collective decision, empty if none was asked for
 * @param total what both came to when it was said
 * @param by who said it
 * @param at when
 */
public record SplitResolution(SplitOutcome outcome, String words, String minutesNumber, Money total, String by,
		Instant at) {

	/**
	 * Returns whether it still lets a project go on: two different things, and no more
	 * money than it was said of.
	 */
	boolean settles(Money now) {
		return this.outcome == SplitOutcome.DIFFERENT && now.atMost(this.total);
	}

}
