package cn.nanshan.minsheng.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.ApprovalPanel;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectPublicity;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.ProjectSubmission;
import cn.nanshan.minsheng.project.Runner;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.ApprovalRun;
import cn.nanshan.minsheng.workflow.ApprovalRuns;
import cn.nanshan.minsheng.workflow.Approvers;
import cn.nanshan.minsheng.workflow.MeetingState;
import cn.nanshan.minsheng.workflow.Meetings;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeDrafts;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.RunStep;
import cn.nanshan.minsheng.workflow.StepOutcome;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deliberation, publicity, submission and approval on the case page. */
@Component
@Order(20)
class ApprovalContribution implements CaseContribution {

	private static final Formats FORMATS = new Formats();

	private final Meetings meetings;

	private final Notices notices;

	private final NoticeDrafts drafts;

	private final ApprovalRuns runs;

	private final Approvers approvers;

	private final ProjectSubmission submission;

	private final ApprovalPanel approval;

	private final Clock clock;

	ApprovalContribution(Meetings meetings, Notices notices, NoticeDrafts drafts, ApprovalRuns runs,
			Approvers approvers, ProjectSubmission submission, ApprovalPanel approval, Clock clock) {
		this.meetings = meetings;
		this.notices = notices;
		this.drafts = drafts;
		this.runs = runs;
		this.approvers = approvers;
		this.submission = submission;
		this.approval = approval;
		this.clock = clock;
	}

	@Override
	public List<CaseTask> tasks(Project project, Actor actor) {
		List<CaseTask> tasks = new ArrayList<>();
		if (project.runner() == Runner.STREET) {
			return (project.track() == Track.POOL) ? List.of() : List.of(publicity(project));
		}
		List<Meetings.Row> held = this.meetings.of(project.id().value());
		held.forEach((meeting) -> tasks.add(new CaseTask(CaseStage.DELIBERATION,
				meeting.kind().label() + " " + FORMATS.day(meeting.heldOn()), "/meetings/" + meeting.id(),
				(meeting.state() == MeetingState.CLOSED) ? Status.DONE : Status.IN_PROGRESS, "")));
		if (held.isEmpty()) {
			tasks.add(new CaseTask(CaseStage.DELIBERATION, "评议会", null,
					(project.state() == ProjectState.DELIBERATING) ? Status.NEEDS_ACTION : Status.NOT_STARTED,
					(project.state() == ProjectState.DELIBERATING) ? "还没有安排会议" : ""));
		}
		tasks.add(publicity(project));
		this.runs.of(project.id().value()).ifPresent((run) -> tasks.addAll(steps(project, run)));
		return tasks;
	}

	private CaseTask publicity(Project project) {
		Optional<Notice> notice = this.notices.of(project.id().value(), NoticeNode.DELIBERATION);
		if (notice.isPresent()) {
			String period = "公示 %s至%s".formatted(FORMATS.day(notice.get().period().first()),
					FORMATS.day(notice.get().period().last()));
			boolean over = notice.get().hasEndedBy(LocalDate.now(this.clock));
			return new CaseTask(CaseStage.PUBLICITY, period, "/notices/" + notice.get().id(),
					over ? Status.DONE : Status.PUBLICITY, "");
		}
		Optional<UUID> draft = this.drafts.waiting(project.id().value(), NoticeNode.DELIBERATION);
		if (draft.isPresent()) {
			return new CaseTask(CaseStage.PUBLICITY, "复核公示稿", "/notices/drafts/" + draft.get(), Status.IN_PROGRESS,
					"等另一位同志复核");
		}
		boolean now = ProjectPublicity.possible(project).contains(NoticeNode.DELIBERATION);
		boolean street = project.runner() == Runner.STREET;
		return new CaseTask(CaseStage.PUBLICITY, street ? "研究确定结果公示" : "评议结果公示", null,
				now ? Status.NEEDS_ACTION : Status.BLOCKED, now ? "还没有公示" : street ? "立项后公示" : "评议通过后才能公示");
	}

	private static List<CaseTask> steps(Project project, ApprovalRun run) {
		String path = "/projects/" + project.number() + "/approval";
		RunStep current = run.current().orElse(null);
		List<CaseTask> tasks = new ArrayList<>();
		String before = "";
		for (RunStep step : run.applicable()) {
			boolean here = step.equals(current);
			boolean waits = step.isOpen() && !here;
			tasks.add(new CaseTask(CaseStage.APPROVAL, step.label(), waits ? null : path, status(step, here),
					(waits && current != null) ? "等" + before : ""));
			before = step.label();
		}
		return tasks;
	}

	private static Status status(RunStep step, boolean here) {
		if (here) {
			return Status.IN_PROGRESS;
		}
		if (step.outcome() == null) {
			return Status.BLOCKED;
		}
		return (step.outcome() == StepOutcome.AGREED) ? Status.DONE
				: (step.outcome() == StepOutcome.RETURNED) ? Status.RETURNED : Status.REJECTED;
	}

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		String path = "/projects/" + project.number();
		List<CaseAction> actions = new ArrayList<>();
		if (project.runner() == Runner.COMMUNITY && ProjectSubmission.POSSIBLE.contains(project.state())
				&& mayStillSubmit(project)) {
			actions.add(new CaseAction("报街道审批", path + "/submission",
					EnumSet.of(Role.COMMUNITY_SECRETARY, Role.COMMITTEE_DIRECTOR),
					this.submission.assess(project, actor)));
		}
		if (project.state() == ProjectState.SUBMITTED) {
			this.runs.of(project.id().value())
				.flatMap(ApprovalRun::current)
				.ifPresent((step) -> actions.add(new CaseAction(step.label(), path + "/approval", signers(step, actor),
						this.approval.assess(project, actor))));
		}
		if (project.state() == ProjectState.DELIBERATING && this.meetings.of(project.id().value()).isEmpty()) {
			actions.add(new CaseAction("安排评议会", "/meetings/new", EnumSet.of(Role.COMMUNITY_CLERK), null));
		}
		ProjectPublicity.possible(project)
			.stream()
			.filter((node) -> this.notices.of(project.id().value(), node).isEmpty()
					&& this.drafts.waiting(project.id().value(), node).isEmpty())
			.forEach((node) -> actions.add(new CaseAction("公示" + node.label(),
					path + "/notices/new?node=" + node.name(), publishers(node, project), null)));
		return actions;
	}

	private Set<Role> signers(RunStep step, Actor actor) {
		return this.approvers.mandate(actor, step.role()).isPresent() ? actor.roles() : Set.of(step.role());
	}

	private static boolean mayStillSubmit(Project project) {
		return project.state() != ProjectState.REJECTED || !project.wasReconsidered();
	}

	private static Set<Role> publishers(NoticeNode node, Project project) {
		return switch (node) {
			case PROCUREMENT -> EnumSet.of(Role.STREET_PROCUREMENT);
			case URGENT -> EnumSet.of(Role.COMMUNITY_CLERK, Role.STREET_CLERK);
			case DELIBERATION -> project.runner().hands(Role.COMMUNITY_CLERK);
			case ACCEPTANCE -> project.judge().hands(Role.COMMUNITY_CLERK);
		};
	}

}
