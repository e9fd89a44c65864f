package cn.nanshan.minsheng.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.DeliberationEntry;
import cn.nanshan.minsheng.project.ProjectDesign;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.ProjectPublicity;
import cn.nanshan.minsheng.project.ProjectSubmission;
import cn.nanshan.minsheng.project.ProjectWithdrawal;
import cn.nanshan.minsheng.project.PublishNotice;
import cn.nanshan.minsheng.testing.ApprovalFixture;
import cn.nanshan.minsheng.testing.DesignBuilder;
import cn.nanshan.minsheng.testing.ProjectFixture;
import cn.nanshan.minsheng.workflow.AgendaCandidate;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.Invitation;
import cn.nanshan.minsheng.workflow.MeetingCalling;
import cn.nanshan.minsheng.workflow.MeetingClosing;
import cn.nanshan.minsheng.workflow.MeetingPlan;
import cn.nanshan.minsheng.workflow.MeetingRecording;
import cn.nanshan.minsheng.workflow.MeetingVoting;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Seat;
import cn.nanshan.minsheng.workflow.Votes;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes projects down, deliberates, makes public and hands in. */
final class HandsOfTheCommunity {

	private static final int PRESENT = 14;

	private final JdbcClient jdbc;

	private final ProjectFixture demands;

	private final ProjectDrafting drafting;

	private final DeliberationEntry entry;

	private final MeetingCalling calling;

	private final MeetingRecording recording;

	private final MeetingVoting voting;

	private final MeetingClosing closing;

	private final ProjectPublicity publicity;

	private final ProjectSubmission submission;

	private final ProjectWithdrawal withdrawal;

	private final Papers papers;

	private final Staff staff;

	private UUID demand = Hands.nobody();

	HandsOfTheCommunity(JdbcClient jdbc, ProjectFixture demands, ProjectDrafting drafting, DeliberationEntry entry,
			MeetingCalling calling, MeetingRecording recording, MeetingVoting voting, MeetingClosing closing,
			ProjectPublicity publicity, ProjectSubmission submission, ProjectWithdrawal withdrawal, Papers papers,
			Staff staff) {
		this.jdbc = jdbc;
		this.demands = demands;
		this.drafting = drafting;
		this.entry = entry;
		this.calling = calling;
		this.recording = recording;
		this.voting = voting;
		this.closing = closing;
		this.publicity = publicity;
		this.submission = submission;
		this.withdrawal = withdrawal;
		this.papers = papers;
		this.staff = staff;
	}

	/** Registers what the residents of the community whose turn it is ask for. */
	void listen(Wording wording) {
		this.demand = this.demands.demand(ProjectFixture.text(wording.content()), this.staff.the(Role.COMMUNITY_CLERK));
	}

	void perform(Turn turn) {
		String number = turn.project().number();
		int version = this.papers.version(turn);
		Actor who = turn.who();
		switch (turn.move()) {
			case DRAFT -> draft(turn);
			case REVISE -> this.drafting.revise(number, version, design(turn), who);
			case ENTER -> this.entry.enter(number, version, who);
			case CALL -> call(turn);
			case PASS -> meet(turn, new Votes(PRESENT, 0, 0));
			case FAIL -> meet(turn, new Votes(3, PRESENT - 3, 0));
			case MISCOUNT -> meet(turn, new Votes(PRESENT - 1, 0, 0));
			case POST_RESULT -> post(turn, NoticeNode.DELIBERATION);
			case POST_PROCUREMENT -> post(turn, NoticeNode.PROCUREMENT);
			case POST_ACCEPTANCE -> post(turn, NoticeNode.ACCEPTANCE);
			case SUBMIT -> this.submission.submit(number, version, who);
			case RECALL -> this.submission.recall(number, version, "还要补材料", who);
			case WITHDRAW -> this.withdrawal.withdraw(number, version, "居民不再需要", who);
			default -> throw new IllegalArgumentException(turn.toString());
		}
	}

	private void draft(Turn turn) {
		String number = this.drafting.create(design(turn), turn.who());
		turn.project()
			.known(this.jdbc.sql("select id from project where number = :number")
				.param("number", number)
				.query(UUID.class)
				.single(), number);
	}

	private ProjectDesign design(Turn turn) {
		Wording wording = turn.project().wording();
		return new DesignBuilder().name(wording.name())
			.place(wording.place())
			.content(wording.content())
			.type(turn.project().works() ? ProjectType.WORKS : ProjectType.SERVICE)
			.requested(Yuan.of(turn.sum()).toPlainString())
			.demands(this.demand)
			.build();
	}

	private void call(Turn turn) {
		List<Seat> seats = IntStream.rangeClosed(1, 16).mapToObj((at) -> Seat.of("议事员" + at, "议事员")).toList();
		this.calling.call(MeetingPlan.of(BodyKind.RESIDENTS_COUNCIL,
				new Invitation(turn.today(), "15:00", "党群服务中心", "主持人", "记录人", "", "电话"), seats,
				List.of(new AgendaCandidate(turn.project().id(), turn.project().number(),
						turn.project().wording().name(), ""))),
				turn.who());
	}

	private void meet(Turn turn, Votes votes) {
		UUID meeting = this.papers.meeting(turn);
		Actor clerk = this.staff.the(Role.COMMUNITY_CLERK);
		this.recording.attend(meeting, this.papers.meeting(meeting), ApprovalFixture.members(PRESENT), Set.of(), "",
				clerk);
		this.voting.vote(meeting, this.papers.meeting(meeting), Map.of(turn.project().id(), votes), clerk);
		this.closing.close(meeting, Papers.seen(turn, this.papers.meeting(meeting)), "议〔2026〕3 号", "逐项讨论后表决。",
				turn.who());
	}

	private void post(Turn turn, NoticeNode node) {
		UUID draft = this.publicity.draft(turn.project().number(), new PublishNotice(this.papers.version(turn), node,
				node.label() + "公示", "现将" + node.label() + "予以公示。", "社区公告栏", ""), turn.who());
		this.publicity.post(draft, 0, this.staff.the(Role.TASK_FORCE));
	}

}
