package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;

/** Takes down the votes on a meeting's items: by hands, by ballot, or by name (MF-22). */
@UseCase
public class MeetingVoting {

	private final Meetings meetings;

	private final MeetingRepository repository;

	private final MeetingTrail trail;

	private final Clock clock;

	MeetingVoting(Meetings meetings, MeetingRepository repository, MeetingTrail trail, Clock clock) {
		this.meetings = meetings;
		this.repository = repository;
		this.trail = trail;
		this.clock = clock;
	}

	/** Takes down the hands raised on the items. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "记录票数")
	public void vote(UUID id, int seenVersion, Map<UUID, Votes> votes, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		LocalDate today = LocalDate.now(this.clock);
		votes.forEach((subject, counted) -> meeting.vote(subject, counted, today));
		keep(meeting, "记录票数",
				votes.entrySet()
					.stream()
					.map((entry) -> "“%s”同意 %d、反对 %d、弃权 %d 票".formatted(meeting.item(entry.getKey()).title(),
							entry.getValue().favour(), entry.getValue().against(), entry.getValue().abstained()))
					.collect(Collectors.joining("；")),
				actor);
	}

	/**
	 * Takes one count of the ballots; the trail says that it was made, not what it says.
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "录入选票")
	public void count(UUID id, int seenVersion, Map<UUID, Votes> votes, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		LocalDate today = LocalDate.now(this.clock);
		votes.forEach(
				(subject, counted) -> meeting.count(subject, counted, actor.accountId(), actor.name(), now, today));
		keep(meeting, "录入选票", votes.keySet()
			.stream()
			.map((subject) -> "“%s”%s".formatted(meeting.item(subject).title(), meeting.counts(subject).inWords()))
			.collect(Collectors.joining("；")), actor);
	}

	/** Takes down each member's vote on an item. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "记录记名表决")
	public void voteByName(UUID id, int seenVersion, UUID subject, Map<String, NamedVote.Choice> choices, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		meeting.voteByName(subject, choices, LocalDate.now(this.clock));
		AgendaItem item = meeting.item(subject);
		keep(meeting, "记录记名表决", "“%s”%d 人记名：同意 %d、反对 %d、弃权 %d 票".formatted(item.title(), choices.size(), item.favour(),
				item.against(), item.abstained()), actor);
	}

	private void keep(Meeting meeting, String action, String sentence, Actor actor) {
		this.repository.save(meeting);
		this.trail.record(meeting.id(), action, sentence, null, actor);
	}

}
