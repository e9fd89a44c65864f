package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the notice of a meeting says.
 *
 * @param kind which body meets
 * @param bodyId the standing body, absent if its members were typed
 * @param invitation when, where, who runs it
 * @param seats the members of the body
 * @param guests deputies who are invited to sit in
 * @param agenda what is decided
 */
public record MeetingPlan(BodyKind kind, @Nullable UUID bodyId, Invitation invitation, List<Seat> seats,
		List<Guest> guests, List<AgendaCandidate> agenda) {

	/** Returns the plan of a meeting of members who form no standing body. */
	public static MeetingPlan of(BodyKind kind, Invitation invitation, List<Seat> seats, List<AgendaCandidate> agenda) {
		return new MeetingPlan(kind, null, invitation, seats, List.of(), agenda);
	}

	public LocalDate heldOn() {
		return this.invitation.heldOn();
	}

	MeetingPlan seating(List<Seat> known) {
		return new MeetingPlan(this.kind, this.bodyId, this.invitation, known, this.guests, this.agenda);
	}

}
