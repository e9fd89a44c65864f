package cn.nanshan.minsheng.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;

/** Takes down what happens at a meeting: who is there, who is related, how they vote. */
@UseCase
public class MeetingRecording {

	/** Type of the subject under which the trail keeps a meeting's events. */
	public static final String SUBJECT = "meeting";

	private final Meetings meetings;

	private final MeetingRepository repository;

	private final AuditTrail trail;

	MeetingRecording(Meetings meetings, MeetingRepository repository, AuditTrail trail) {
		this.meetings = meetings;
		this.repository = repository;
		this.trail = trail;
	}

	/** Takes down attendance. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "记录签到")
	public void attend(UUID id, int seenVersion, Set<String> present, String observers, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		meeting.attend(present, observers);
		keep(meeting, "记录签到", "应到 %d 人，到会 %d 人".formatted(meeting.seats().size(), meeting.present()), actor);
	}

	/** Takes down a member's relation to an item. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "登记回避")
	public void declare(UUID id, int seenVersion, DeclaredRelation relation, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		meeting.declare(relation);
		keep(meeting, "登记回避", "%s 与“%s”有关系，%s".formatted(relation.member(), meeting.item(relation.subject()).title(),
				relation.recused() ? "已回避" : "未回避"), actor);
	}

	/** Takes down the votes on the items. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "记录票数")
	public void vote(UUID id, int seenVersion, Map<UUID, Votes> votes, VotingManner manner, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		votes.forEach((subject, counted) -> meeting.vote(subject, counted, manner));
		keep(meeting, "记录票数",
				meeting.agenda()
					.stream()
					.map((item) -> "“%s”同意 %d、反对 %d、弃权 %d 票".formatted(item.title(), item.favour(), item.against(),
							item.abstained()))
					.collect(Collectors.joining("；")),
				actor);
	}

	private void keep(Meeting meeting, String action, String sentence, Actor actor) {
		this.repository.save(meeting);
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				meeting.id().toString(), sentence, List.of(), null, null));
	}

}
