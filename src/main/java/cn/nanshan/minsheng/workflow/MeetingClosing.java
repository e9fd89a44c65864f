package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.NotCleared;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Closes a meeting: computes the results, freezes them, tells those who wait. */
@UseCase
public class MeetingClosing {

	private final Meetings meetings;

	private final MeetingRepository repository;

	private final ClosingFactsReader reader;

	private final ApplicationEventPublisher events;

	private final AuditTrail trail;

	private final Clock clock;

	MeetingClosing(Meetings meetings, MeetingRepository repository, ClosingFactsReader reader,
			ApplicationEventPublisher events, AuditTrail trail, Clock clock) {
		this.meetings = meetings;
		this.repository = repository;
		this.reader = reader;
		this.events = events;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns what the rules say of each item, in the order of the agenda. */
	@AnyStaff(action = "查看评议会")
	@Transactional(readOnly = true)
	public List<Assessment<ClosingRule>> assess(UUID id, Actor actor) {
		return assess(this.meetings.withId(id, actor));
	}

	/**
	 * Closes.
	 * @throws NotCleared if any item's rules refuse
	 */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "关闭评议会")
	public void close(UUID id, int seenVersion, String minutesNumber, String minutes, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		List<Clearance<ClosingRule>> clearances = assess(meeting).stream().map(Assessment::clear).toList();
		List<Tally> tallies = this.reader.read(meeting).stream().map(ClosingFacts::tally).toList();
		meeting.close(clearances, tallies, minutesNumber, minutes);
		this.repository.save(meeting);
		Instant now = this.clock.instant();
		this.trail.record(
				new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "关闭评议会",
						MeetingRecording.SUBJECT, id.toString(), "纪要 %s：%d 项议题，通过 %d 项".formatted(minutesNumber,
								tallies.size(), tallies.stream().filter(Tally::passes).count()),
						List.of(), null, null));
		this.events.publishEvent(new MeetingClosed(id, meeting.kind(), meeting.heldOn(), (int) meeting.present(),
				results(meeting, clearances), actor, now));
	}

	private List<Assessment<ClosingRule>> assess(Meeting meeting) {
		return this.reader.read(meeting).stream().map((facts) -> Assessment.of(ClosingRule.class, facts)).toList();
	}

	private static List<MeetingClosed.Result> results(Meeting meeting, List<Clearance<ClosingRule>> clearances) {
		List<MeetingClosed.Result> results = new ArrayList<>();
		for (int at = 0; at < clearances.size(); at++) {
			AgendaItem item = meeting.agenda().get(at);
			results.add(new MeetingClosed.Result(item.subject(), Boolean.TRUE.equals(item.passed()), item.result(),
					clearances.get(at)));
		}
		return results;
	}

}
