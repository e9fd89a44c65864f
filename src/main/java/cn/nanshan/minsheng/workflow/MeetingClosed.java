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
 * @param results one for each item
 * @param by who closed it
 * @param at when
 */
public record MeetingClosed(UUID meeting, BodyKind kind, LocalDate heldOn, int present, List<Result> results, Actor by,
		Instant at) {

	/**
	 * The result on one item.
	 *
	 * @param subject the item
	 * @param passed whether it passed
	 * @param sentence the count in words
	 * @param clearance what the rules found
	 */
	public record Result(UUID subject, boolean passed, String sentence, Clearance<ClosingRule> clearance) {
	}

}
