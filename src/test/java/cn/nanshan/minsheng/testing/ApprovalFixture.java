package cn.nanshan.minsheng.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.funding.BudgetAct;
import cn.nanshan.minsheng.funding.BudgetKeeping;
import cn.nanshan.minsheng.funding.Budgets;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectApproval;
import cn.nanshan.minsheng.project.ProjectPublicity;
import cn.nanshan.minsheng.project.ProjectSubmission;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.PublishNotice;
import cn.nanshan.minsheng.project.SignCommand;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.AgendaCandidate;
import cn.nanshan.minsheng.workflow.ApprovalRun;
import cn.nanshan.minsheng.workflow.ApprovalRuns;
import cn.nanshan.minsheng.workflow.Attendance;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.Invitation;
import cn.nanshan.minsheng.workflow.FourGate;
import cn.nanshan.minsheng.workflow.MeetingCalling;
import cn.nanshan.minsheng.workflow.MeetingClosing;
import cn.nanshan.minsheng.workflow.MeetingPlan;
import cn.nanshan.minsheng.workflow.MeetingRecording;
import cn.nanshan.minsheng.workflow.Meetings;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Opinion;
import cn.nanshan.minsheng.workflow.RunStep;
import cn.nanshan.minsheng.workflow.MeetingVoting;
import cn.nanshan.minsheng.workflow.Seat;
import cn.nanshan.minsheng.workflow.SignIn;
import cn.nanshan.minsheng.workflow.StepOutcome;
import cn.nanshan.minsheng.workflow.Votes;

import org.springframework.stereotype.Component;

/**
 * Takes projects of 大学城社区 from their deliberation to the street's approval, by the same
 * use cases as the staff. The clock moves forward as it has to.
 */
@Component
public class ApprovalFixture {

	/** How many days the clock moves from the meeting to the street. */
	public static final int DAYS = 12;

	private static final int YEAR = 2026;

	private final Cast cast;

	private final TestClock clock;

	private final Projects projects;

	private final Meetings meetings;

	private final MeetingCalling calling;

	private final MeetingRecording recording;

	private final MeetingVoting voting;

	private final MeetingClosing closing;

	private final ProjectPublicity publicity;

	private final ProjectSubmission submission;

	private final ProjectApproval approval;

	private final ApprovalRuns runs;

	private final DeclareInterests declarations;

	private final BudgetKeeping budgets;

	private final Budgets opened;

	ApprovalFixture(Cast cast, TestClock clock, Projects projects, Meetings meetings, MeetingCalling calling,
			MeetingRecording recording, MeetingVoting voting, MeetingClosing closing, ProjectPublicity publicity,
			ProjectSubmission submission, ProjectApproval approval, ApprovalRuns runs, DeclareInterests declarations,
			BudgetKeeping budgets, Budgets opened) {
		this.cast = cast;
		this.clock = clock;
		this.projects = projects;
		this.meetings = meetings;
		this.calling = calling;
		this.recording = recording;
		this.voting = voting;
		this.closing = closing;
		this.publicity = publicity;
		this.submission = submission;
		this.approval = approval;
		this.runs = runs;
		this.declarations = declarations;
		this.budgets = budgets;
		this.opened = opened;
	}

	/** Returns the same for the offices of somebody else's street. */
	public ApprovalFixture with(Cast others) {
		return new ApprovalFixture(others, this.clock, this.projects, this.meetings, this.calling, this.recording,
				this.voting, this.closing, this.publicity, this.submission, this.approval, this.runs, this.declarations,
				this.budgets, this.opened);
	}

	/** Calls a meeting of sixteen members on a project; 14 of them sign in. */
	public UUID called(String deliberating) {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		List<AgendaCandidate> agenda = this.calling.waiting(clerk)
			.stream()
			.filter((candidate) -> candidate.number().equals(deliberating))
			.toList();
		List<Seat> seats = IntStream.rangeClosed(1, 16).mapToObj((at) -> Seat.of("议事员" + at, "议事员")).toList();
		UUID id = this.calling.call(MeetingPlan.of(BodyKind.RESIDENTS_COUNCIL,
				new Invitation(this.clock.today(), "15:00", "大学城社区党群服务中心", "黄志远", "陈晓岚", "", "电话"), seats, agenda),
				clerk);
		this.recording.attend(id, meetingVersion(id), members(14), Set.of(), "区人大代表一名", clerk);
		return id;
	}

	/** Returns the sign-in of the first so many members. */
	public static Map<String, SignIn> members(int count) {
		return IntStream.rangeClosed(1, count)
			.boxed()
			.collect(Collectors.toMap((at) -> "议事员" + at, (at) -> new SignIn(Attendance.PRESENT, "14:50")));
	}

	/** Deliberates a project and passes it with 14 votes of 14. */
	public String passed(String deliberating) {
		Actor clerk = this.cast.the(Role.COMMUNITY_CLERK);
		UUID meeting = called(deliberating);
		UUID subject = this.projects.named(deliberating, clerk).id().value();
		this.voting.vote(meeting, meetingVersion(meeting), Map.of(subject, new Votes(14, 0, 0)), clerk);
		this.closing.close(meeting, meetingVersion(meeting), "大学城议〔2026〕3 号", "一致同意",
				this.cast.the(Role.COMMUNITY_SECRETARY));
		return deliberating;
	}

	/** Posts the result of a project that passed; its period has only begun. */
	public UUID posted(String passed) {
		return posted(passed, NoticeNode.DELIBERATION, this.cast.the(Role.COMMUNITY_CLERK),
				this.cast.the(Role.COMMITTEE_DIRECTOR));
	}

	/** Writes a notice as one person and posts it as another. */
	public UUID posted(String number, NoticeNode node, Actor writer, Actor second) {
		UUID draft = this.publicity.draft(number, new PublishNotice(version(number), node, node.label() + "公示",
				"现将" + node.label() + "予以公示。", "社区公告栏", ""), writer);
		return this.publicity.post(draft, 0, second);
	}

	/** Takes a deliberating project to the street, its publicity over. */
	public String submitted(String deliberating) {
		passed(deliberating);
		posted(deliberating);
		this.clock.setTo(this.clock.today().plusDays(DAYS));
		this.submission.submit(deliberating, version(deliberating), this.cast.the(Role.COMMUNITY_SECRETARY));
		return deliberating;
	}

	/** Signs the present step of an approval with 同意. */
	public void agree(String submitted) {
		sign(submitted, StepOutcome.AGREED, "同意");
	}

	/** Signs the present step as the office that it waits for. */
	public void sign(String submitted, StepOutcome outcome, String opinion) {
		Actor signer = this.cast.the(step(submitted).role());
		declared(signer);
		this.approval.sign(submitted,
				new SignCommand(version(submitted), run(submitted).version(),
						new Opinion(outcome, "", null, opinion, "桃源专责〔2026〕9 号", EnumSet.allOf(FourGate.class))),
				signer);
	}

	/** Signs all steps but the last. */
	public String beforeLastStep(String deliberating) {
		submitted(deliberating);
		while (!run(deliberating).isAtLastStep()) {
			agree(deliberating);
		}
		return deliberating;
	}

	/**
	 * Takes a deliberating project through the whole chain; everybody who will put a hand
	 * to its money has declared.
	 */
	public String approved(String deliberating) {
		budget();
		beforeLastStep(deliberating);
		agree(deliberating);
		declared(this.cast.the(Role.COMMUNITY_CLERK));
		return deliberating;
	}

	/** Makes sure that the street has money this year. */
	public void budget() {
		String street = Objects.toString(this.cast.the(Role.STREET_FINANCE).scope().streetCode());
		if (this.opened.of(street, YEAR).isEmpty()) {
			this.budgets.open(YEAR, BudgetAct.even(Money.of(240_000_000), "桃源财〔2026〕3 号"),
					this.cast.the(Role.STREET_FINANCE));
		}
	}

	/** Makes sure that somebody declared interests today. */
	public void declared(Actor actor) {
		this.declarations.declare(List.of(), actor);
	}

	/** Returns the step whose turn it is. */
	public RunStep step(String submitted) {
		return run(submitted).current().orElseThrow();
	}

	/** Returns the approval of a project. */
	public ApprovalRun run(String submitted) {
		return this.runs.of(project(submitted).id().value()).orElseThrow();
	}

	/** Returns the project as the district sees it. */
	public Project project(String number) {
		return this.projects.named(number, this.cast.the(Role.BUREAU_CIVIL_AFFAIRS));
	}

	/** Returns the version that a form would carry. */
	public int version(String number) {
		return project(number).version();
	}

	/** Returns the version of a meeting that a form would carry. */
	public int meetingVersion(UUID meeting) {
		return this.meetings.withId(meeting, this.cast.the(Role.COMMUNITY_CLERK)).version();
	}

	/** Returns the day of the tests' clock. */
	public LocalDate today() {
		return this.clock.today();
	}

}
