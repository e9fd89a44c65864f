package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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

	private final MeetingTrail trail;

	private final Clock clock;

	MeetingClosing(Meetings meetings, MeetingRepository repository, ClosingFactsReader reader,
			ApplicationEventPublisher events, MeetingTrail trail, Clock clock) {
		this.meetings = meetings;
		this.repository = repository;
		this.reader = reader;
		this.events = events;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns what the rules look at for each item, in the order of the agenda. */
	@AnyStaff(action = "查看评议会")
	@Transactional(readOnly = true)
	public List<ClosingFacts> facts(UUID id, Actor actor) {
		return this.reader.read(this.meetings.withId(id, actor));
	}

	/**
	 * Closes.
	 * @throws NotCleared if any item's rules refuse
	 */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.TASK_FORCE, Role.STREET_LEADER },
			action = "关闭会议")
	public void close(UUID id, int seenVersion, String minutesNumber, String minutes, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		meeting.mustBeOpen();
		List<ClosingFacts> facts = this.reader.read(meeting);
		List<Clearance<ClosingRule>> clearances = facts.stream().map((it) -> assess(it).clear()).toList();
		List<Tally> tallies = facts.stream().map(ClosingFacts::tally).toList();
		meeting.decide(clearances, tallies);
		this.repository.save(meeting);
		this.repository.flush();
		Instant now = this.clock.instant();
		meeting.close(minutesNumber, minutes, now.truncatedTo(ChronoUnit.MICROS));
		this.repository.save(meeting);
		this.repository.flush();
		this.trail.record(id, "关闭会议", "纪要 %s：%d 项议题，通过 %d 项".formatted(minutesNumber, tallies.size(),
				tallies.stream().filter(Tally::passes).count()), null, actor);
		this.events.publishEvent(new MeetingClosed(id, meeting.kind(), meeting.heldOn(), (int) meeting.present(),
				minutesNumber, results(meeting, facts, clearances), actor, now));
	}

	private static Assessment<ClosingRule> assess(ClosingFacts facts) {
		return Assessment.of(ClosingRule.class, facts);
	}

	private static List<MeetingClosed.Result> results(Meeting meeting, List<ClosingFacts> facts,
			List<Clearance<ClosingRule>> clearances) {
		return IntStream.range(0, facts.size())
			.mapToObj((at) -> new MeetingClosed.Result(meeting.agenda().get(at), facts.get(at).steps().endsFirst(),
					facts.get(at).tally(), clearances.get(at)))
			.toList();
	}

}
