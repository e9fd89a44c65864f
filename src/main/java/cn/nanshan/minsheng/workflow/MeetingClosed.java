package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Clearance;

/**
 * A meeting was closed; heard in the same transaction by the feature that owns the
 * subjects.
 *
 * @param meeting which one
 * @param kind which body
 * @param heldOn the day
 * @param present how many members were there
 * @param minutesNumber number of the minutes
 * @param results one for each item
 * @param by who closed it
 * @param at when
 */
public record MeetingClosed(UUID meeting, BodyKind kind, LocalDate heldOn, int present, String minutesNumber,
		List<Result> results, Actor by, Instant at) {

	/** Returns the results on one kind of question. */
	public List<Result> results(AgendaMatter matter) {
		return this.results.stream().filter((result) -> result.item().matter() == matter).toList();
	}

	/**
	 * The result on one item.
	 *
	 * @param item the item as decided
	 * @param firstStep whether this is only the first of two steps (MF-25)
	 * @param tally the count
	 * @param clearance what the rules found
	 */
	public record Result(AgendaItem item, boolean firstStep, Tally tally, Clearance<ClosingRule> clearance) {

		public UUID subject() {
			return this.item.subject();
		}

		public boolean passed() {
			return this.tally.passes();
		}

		/** Returns the count in words. */
		public String sentence() {
			return this.item.result();
		}

	}

}
