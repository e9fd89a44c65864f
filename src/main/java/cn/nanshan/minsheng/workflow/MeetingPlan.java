package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.List;

/**
 * What the notice of a meeting says.
 *
 * @param kind which body meets
 * @param heldOn the day
 * @param startsAt time of day, as written
 * @param place where
 * @param chair who chairs
 * @param recorder who keeps the minutes
 * @param observers who may sit in without a vote, empty if nobody
 * @param seats the members of the body
 * @param agenda what is decided
 */
public record MeetingPlan(BodyKind kind, LocalDate heldOn, String startsAt, String place, String chair, String recorder,
		String observers, List<Seat> seats, List<AgendaCandidate> agenda) {
}
