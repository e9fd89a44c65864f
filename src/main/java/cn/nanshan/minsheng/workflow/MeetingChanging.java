package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.context.ApplicationEventPublisher;

/** Changes the notice of a meeting that has not begun, or calls it off, with a reason. */
@UseCase
public class MeetingChanging {

	private final Meetings meetings;

	private final MeetingRepository repository;

	private final ClosingFactsReader reader;

	private final ApplicationEventPublisher events;

	private final MeetingTrail trail;

	private final Clock clock;

	MeetingChanging(Meetings meetings, MeetingRepository repository, ClosingFactsReader reader,
			ApplicationEventPublisher events, MeetingTrail trail, Clock clock) {
		this.meetings = meetings;
		this.repository = repository;
		this.reader = reader;
		this.events = events;
		this.trail = trail;
		this.clock = clock;
	}

	/** Moves the meeting to another day, hour or place. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "变更会议通知")
	public void move(UUID id, int seenVersion, LocalDate day, String time, String place, String reason, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		String before = meeting.invitation().inWords();
		String after = "%s %s，%s".formatted(day, time, place);
		String sentence = "由 %s 改为 %s".formatted(before, after);
		meeting.move(day, time, place, change(sentence, reason, actor));
		this.repository.save(meeting);
		this.trail.record(id, "变更会议通知", sentence, reason, actor);
		this.events.publishEvent(new MeetingCalled(id, meeting.agenda(), day, actor));
	}

	/**
	 * Calls the meeting off; its subjects wait for another one. One that took place ends
	 * so only if its result cannot count: nobody calls off what he did not like.
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "取消会议")
	public void cancel(UUID id, int seenVersion, String reason, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		if (meeting.state().isUnderWay() && this.reader.read(meeting)
			.stream()
			.allMatch((it) -> Assessment.of(ClosingRule.class, it).isClear())) {
			throw new Refused("会议已经表决，可以关闭，不能取消。");
		}
		meeting.drop(change("取消会议", reason, actor));
		this.repository.save(meeting);
		this.repository.flush();
		meeting.cancel(this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		this.repository.save(meeting);
		this.trail.record(id, "取消会议", "取消 %s 的%s".formatted(meeting.heldOn(), meeting.kind().label()), reason, actor);
		this.events.publishEvent(new MeetingCancelled(id, meeting.agenda(), reason, actor));
	}

	private NoticeChange change(String sentence, String reason, Actor actor) {
		return new NoticeChange(this.clock.instant().truncatedTo(ChronoUnit.MICROS), actor.name(), sentence, reason);
	}

}
