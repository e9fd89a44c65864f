package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Takes down what happens at a meeting before the votes: who is there, who is related.
 */
@UseCase
public class MeetingRecording {

	private final Meetings meetings;

	private final MeetingRepository repository;

	private final RecusalProposals proposals;

	private final MeetingTrail trail;

	private final Clock clock;

	MeetingRecording(Meetings meetings, MeetingRepository repository, RecusalProposals proposals, MeetingTrail trail,
			Clock clock) {
		this.meetings = meetings;
		this.repository = repository;
		this.proposals = proposals;
		this.trail = trail;
		this.clock = clock;
	}

	/** Takes down attendance; deputies are kept apart and never counted (MF-26). */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "记录签到")
	public void attend(UUID id, int seenVersion, Map<String, SignIn> signIns, Set<String> deputies, String observers,
			Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		meeting.attend(signIns, deputies, observers, LocalDate.now(this.clock));
		keep(meeting, "记录签到", "应到 %d 人，到会 %d 人".formatted(meeting.seats().size(), meeting.present()), actor);
	}

	/** Takes down a member's relation to an item. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "登记回避")
	public void declare(UUID id, int seenVersion, DeclaredRelation relation, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		meeting.declare(relation);
		keep(meeting, "登记回避", "%s 与“%s”有关系，%s".formatted(relation.member(), meeting.item(relation.subject()).title(),
				relation.recused() ? "已回避" : "未回避"), actor);
	}

	/**
	 * Takes down that a relation found by comparing declarations is none; a person
	 * decides, but not the member (COI-09).
	 */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.TASK_FORCE, Role.STREET_LEADER },
			action = "核查回避提示")
	public void dismiss(UUID id, int seenVersion, UUID subject, String member, String reason, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		UUID account = meeting.seat(member).accountId();
		if (account != null && actor.is(account)) {
			throw new Refused("回避提示说的是您本人，要由别人核查。");
		}
		ProposedRecusal proposal = this.proposals.open(meeting)
			.stream()
			.filter((found) -> found.subject().equals(subject) && found.member().equals(member))
			.findFirst()
			.orElseThrow(() -> new NotFound("回避提示"));
		meeting.declare(new DeclaredRelation(subject, member, proposal.relation(), false, actor.name() + "：" + reason));
		keep(meeting, "核查回避提示", "%s 与“%s”没有关系：%s".formatted(member, meeting.item(subject).title(), reason), actor);
	}

	/** Names a unit that could gain from an item. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "登记利益相关单位")
	public void name(UUID id, int seenVersion, InterestedUnit unit, Actor actor) {
		Meeting meeting = this.meetings.toChange(id, seenVersion, actor);
		meeting.name(unit);
		keep(meeting, "登记利益相关单位", "“%s”：%s".formatted(meeting.item(unit.subject()).title(), unit.name()), actor);
	}

	private void keep(Meeting meeting, String action, String sentence, Actor actor) {
		this.repository.save(meeting);
		this.trail.record(meeting.id(), action, sentence, null, actor);
	}

}
