package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.AgendaItem;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.Guest;
import cn.nanshan.minsheng.workflow.Meeting;
import cn.nanshan.minsheng.workflow.MeetingState;
import cn.nanshan.minsheng.workflow.NoticeChange;
import cn.nanshan.minsheng.workflow.Seat;
import cn.nanshan.minsheng.workflow.VotingManner;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it was when the page was built: a page shows values, never the aggregate.
 *
 * @param id its id
 * @param version version that the forms send back
 * @param kind which body
 * @param bodyId the standing body, absent if its members were typed
 * @param heldOn the day
 * @param startsAt the hour
 * @param place where
 * @param chair who leads
 * @param recorder who writes
 * @param observers who else sits in
 * @param invitedBy how the members were told
 * @param manner how votes were taken
 * @param state how far it is
 * @param minutesNumber number of the minutes
 * @param minutes the minutes in short
 * @param present how many members came
 * @param seats the members
 * @param guests the deputies, who are never counted
 * @param agenda the items
 * @param changes what was changed after the notice
 */
record MeetingView(UUID id, int version, BodyKind kind, @Nullable UUID bodyId, LocalDate heldOn, String startsAt,
		String place, String chair, String recorder, String observers, String invitedBy, VotingManner manner,
		MeetingState state, String minutesNumber, String minutes, long present, List<Seat> seats, List<Guest> guests,
		List<AgendaItem> agenda, List<NoticeChange> changes) {

	static MeetingView of(Meeting meeting) {
		return new MeetingView(meeting.id(), meeting.version(), meeting.kind(), meeting.bodyId(), meeting.heldOn(),
				meeting.invitation().startsAt(), meeting.invitation().place(), meeting.invitation().chair(),
				meeting.invitation().recorder(), meeting.invitation().observers(), meeting.invitation().invitedBy(),
				meeting.manner(), meeting.state(), meeting.minutesNumber(), meeting.minutes(), meeting.present(),
				meeting.seats(), meeting.guests(), meeting.agenda(), meeting.changes());
	}

	/** Returns the deputies and others who sit in, in words. */
	public String sittingIn() {
		String deputies = String.join("、",
				this.guests.stream().map((guest) -> guest.name() + "（" + guest.capacity() + "）").toList());
		return (deputies.isEmpty() || this.observers.isEmpty()) ? deputies + this.observers
				: deputies + "；" + this.observers;
	}

}
