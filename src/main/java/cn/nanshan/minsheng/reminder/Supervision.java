package cn.nanshan.minsheng.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * A 督办: a leader asks the office that a case waits for to answer by a day.
 *
 * @param id its id
 * @param target the case and the office
 * @param raiserId who asked
 * @param raiserRole in which office
 * @param raiserStreet of which street, absent for the district
 * @param due by when the answer is wanted
 * @param promised the day that the answer promised, absent if none
 * @param state how it stands
 * @param openedAt when it began
 * @param version the version that a form shows and sends back
 */
public record Supervision(UUID id, SupervisionTarget target, UUID raiserId, Role raiserRole,
		@Nullable String raiserStreet, LocalDate due, @Nullable LocalDate promised, SupervisionState state,
		Instant openedAt, int version) {

	/** Returns the day that counts now: that of the answer, or the one promised in it. */
	public @Nullable LocalDate awaited() {
		return switch (this.state) {
			case ASKED -> this.due;
			case REPLIED -> this.promised;
			case CLOSED -> null;
		};
	}

	/** Returns whether a person may answer: the office asked, within its unit. */
	public boolean isAnsweredBy(Actor actor) {
		return actor.roles().contains(this.target.role());
	}

	/** Returns whether a person may close it or ask again: the office that asked. */
	public boolean isLedBy(Actor actor) {
		return actor.roles().contains(this.raiserRole)
				&& (this.raiserRole.level() == Level.DISTRICT || isOf(actor.scope().streetCode()));
	}

	private boolean isOf(@Nullable String street) {
		return street != null && street.equals(this.raiserStreet);
	}

}
