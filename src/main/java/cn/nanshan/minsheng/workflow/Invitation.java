package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

/**
 * When and where a meeting is, who runs it, and how its members were told.
 *
 * @param heldOn the day
 * @param startsAt time of day, as written
 * @param place where
 * @param chair who chairs
 * @param recorder who keeps the minutes
 * @param observers who else sits in without a vote, empty if nobody
 * @param invitedBy how the members were told, such as 电话、微信群
 */
@Embeddable
public record Invitation(LocalDate heldOn, String startsAt, String place, String chair, String recorder,
		String observers, String invitedBy) {

	Invitation observedBy(String who) {
		return new Invitation(this.heldOn, this.startsAt, this.place, this.chair, this.recorder, who, this.invitedBy);
	}

	Invitation movedTo(LocalDate day, String time, String where) {
		return new Invitation(day, time, where, this.chair, this.recorder, this.observers, this.invitedBy);
	}

	/** Returns when and where, in words. */
	public String inWords() {
		return "%s %s，%s".formatted(this.heldOn, this.startsAt, this.place);
	}

}
