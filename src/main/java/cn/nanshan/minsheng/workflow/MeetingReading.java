package cn.nanshan.minsheng.workflow;

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

	MeetingReading(Meetings meetings) {
		this.meetings = meetings;
	}

	/** Returns the meetings after one, newest first. */
	@AnyStaff(action = "查看评议会")
	public List<Meetings.Row> list(@Nullable UUID after, int size, Actor actor) {
		Meeting last = (after != null) ? this.meetings.withId(after, actor) : null;
		return this.meetings.list(actor, (last != null) ? last.heldOn() : null, after, size);
	}

	/**
	 * Returns who was a member at the last meeting within reach, to begin the next with.
	 */
	@AnyStaff(action = "查看评议会")
	public List<Seat> lastMembers(Actor actor) {
		return this.meetings.list(actor, null, null, 1)
			.stream()
			.findFirst()
			.map((row) -> this.meetings.withId(row.id(), actor).seats())
			.orElse(List.of());
	}

}
