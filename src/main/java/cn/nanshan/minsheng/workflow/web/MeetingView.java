package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.AgendaItem;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.Meeting;
import cn.nanshan.minsheng.workflow.MeetingState;
import cn.nanshan.minsheng.workflow.Seat;
import cn.nanshan.minsheng.workflow.VotingManner;

/**
 * A meeting as it was when the page was built: a page shows values, never the aggregate.
 *
 * @param id its id
 * @param version version that the forms send back
 * @param kind which body
 * @param heldOn the day
 * @param startsAt the hour
 * @param place where
 * @param chair who leads
 * @param recorder who writes
 * @param observers who sits in
 * @param manner how votes were taken
 * @param state how far it is
 * @param minutesNumber number of the minutes
 * @param minutes the minutes in short
 * @param present how many members came
 * @param seats the members
 * @param agenda the items
 */
record MeetingView(UUID id, int version, BodyKind kind, LocalDate heldOn, String startsAt, String place, String chair,
		String recorder, String observers, VotingManner manner, MeetingState state, String minutesNumber,
		String minutes, long present, List<Seat> seats, List<AgendaItem> agenda) {

	static MeetingView of(Meeting meeting) {
		return new MeetingView(meeting.id(), meeting.version(), meeting.kind(), meeting.heldOn(), meeting.startsAt(),
				meeting.place(), meeting.chair(), meeting.recorder(), meeting.observers(), meeting.manner(),
				meeting.state(), meeting.minutesNumber(), meeting.minutes(), meeting.present(), meeting.seats(),
				meeting.agenda());
	}

}
