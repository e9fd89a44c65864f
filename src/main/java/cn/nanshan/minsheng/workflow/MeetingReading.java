package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Lists meetings within reach. */
@UseCase
@Transactional(readOnly = true)
public class MeetingReading {

	private final Meetings meetings;

	private final StandingBodies bodies;

	MeetingReading(Meetings meetings, StandingBodies bodies) {
		this.meetings = meetings;
		this.bodies = bodies;
	}

	/** Returns the meetings after one, newest first. */
	@AnyStaff(action = "查看评议会")
	public List<Meetings.Row> list(MeetingFilter filter, @Nullable UUID after, int size, Actor actor) {
		return this.meetings.list(actor, filter, after, size);
	}

	/** Returns the standing bodies that the actor's unit may call on a day. */
	@AnyStaff(action = "查看评议会")
	public List<StandingBodies.Row> bodies(LocalDate on, Actor actor) {
		return this.bodies.own(actor, on);
	}

	/** Returns a standing body to begin a notice with. */
	@AnyStaff(action = "查看评议会")
	public StandingBody body(UUID id, Actor actor) {
		return this.bodies.withId(id, actor);
	}

	/**
	 * Returns who was a member at the last meeting of the actor's unit, to begin the next
	 * with where there is no standing body.
	 */
	@AnyStaff(action = "查看评议会")
	public List<Seat> lastMembers(Actor actor) {
		return this.meetings.lastOwn(actor).map((id) -> this.meetings.withId(id, actor).seats()).orElse(List.of());
	}

}
