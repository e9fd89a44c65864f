package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.workflow.DraftState;
import cn.nanshan.minsheng.workflow.GateTasks;
import cn.nanshan.minsheng.workflow.NewDraft;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeDraft;
import cn.nanshan.minsheng.workflow.NoticeDrafts;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.PublicityNodes;

/**
 * Makes a result of a project public (MF-23); never asked for at collection or selection.
 */
@UseCase
public class ProjectPublicity {

	/**
	 * Posts late rather than never: without its notice a project can be neither paid nor
	 * archived.
	 */
	private static final Set<ProjectState> AWARDED = EnumSet.of(ProjectState.PROCURING, ProjectState.CONTRACTED,
			ProjectState.RUNNING, ProjectState.SUSPENDED, ProjectState.COMPLETED, ProjectState.ACCEPTING,
			ProjectState.RECTIFYING, ProjectState.ACCEPTED, ProjectState.ACCEPT_FAILED, ProjectState.TERMINATED,
			ProjectState.SETTLED);

	/** What the street studied is made public once it was taken up. */
	private static final Set<ProjectState> TAKEN_UP = EnumSet.of(ProjectState.APPROVED, ProjectState.PROCURING);

	/** Urgent work that is filed, or has gone on without its notice. */
	private static final Set<ProjectState> UNDER_WAY = EnumSet.of(ProjectState.URGENT_FILED, ProjectState.RUNNING,
			ProjectState.SUSPENDED, ProjectState.COMPLETED, ProjectState.ACCEPTING, ProjectState.RECTIFYING,
			ProjectState.ACCEPTED, ProjectState.ACCEPT_FAILED);

	private final Projects projects;

	private final Notices notices;

	private final NoticeDrafts drafts;

	private final GateTasks gate;

	private final PublicityNodes nodes;

	private final ProjectTasks tasks;

	private final StudyTasks study;

	private final UrgentTasks urgent;

	private final UrgentCases cases;

	private final ProjectLife life;

	private final Clock clock;

	ProjectPublicity(Projects projects, Notices notices, NoticeDrafts drafts, GateTasks gate, PublicityNodes nodes,
			ProjectTasks tasks, StudyTasks study, UrgentTasks urgent, UrgentCases cases, ProjectLife life,
			Clock clock) {
		this.projects = projects;
		this.notices = notices;
		this.drafts = drafts;
		this.gate = gate;
		this.nodes = nodes;
		this.tasks = tasks;
		this.study = study;
		this.urgent = urgent;
		this.cases = cases;
		this.life = life;
		this.clock = clock;
	}

	/** Returns the results that can be made public in a state. */
	public static List<NoticeNode> possible(Project project) {
		return Arrays.stream(NoticeNode.values()).filter((node) -> fits(node, project)).toList();
	}

	/** Returns whether a result is made public later than it should have been. */
	public static boolean isLate(NoticeNode node, Project project) {
		return fits(node, project) && switch (node) {
			case DELIBERATION, URGENT -> false;
			case PROCUREMENT -> project.state() != ProjectState.PROCURING && project.state() != ProjectState.CONTRACTED;
			case ACCEPTANCE -> project.state() == ProjectState.SETTLED;
		};
	}

	/** Returns whether a step is made public while a project is as it is now. */
	static boolean fits(NoticeNode node, Project project) {
		ProjectState state = project.state();
		return switch (node) {
			case URGENT -> project.track() == Track.URGENT && UNDER_WAY.contains(state);
			case DELIBERATION ->
				state == ProjectState.PASSED || (project.track() == Track.STREET && TAKEN_UP.contains(state));
			case PROCUREMENT -> AWARDED.contains(state);
			case ACCEPTANCE ->
				state == ProjectState.ACCEPTED || state == ProjectState.ACCEPT_FAILED || state == ProjectState.SETTLED;
		};
	}

	/**
	 * Writes a notice, to be looked at by a second person before it is posted.
	 * @return the id of the draft, later that of the notice
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_PROCUREMENT, Role.STREET_CLERK }, action = "拟公示稿")
	public UUID draft(String number, PublishNotice wanted, Actor actor) {
		Project project = this.projects.toChange(number, wanted.seenVersion(), actor);
		refuseUnlessFits(wanted.node(), project);
		NewDraft draft = new NewDraft(project.id().value(), number, wanted.node(), project.home().streetCode(),
				project.home().communityCode(), wanted.words());
		UUID id = this.drafts.add(draft, actor);
		this.gate.drafted(id, draft);
		this.life.record(project, Step.of("拟公示稿", "拟" + wanted.node().label() + "公示稿，待复核", this.clock.instant()),
				actor);
		return id;
	}

	/**
	 * Posts a notice that was looked through; it is posted today, and its period is
	 * counted from today.
	 * @throws NotReadyToPost if a hit or a picture is open, or the same person wrote it
	 */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "复核并发布公示")
	public UUID post(UUID draftId, int seenVersion, Actor actor) {
		NoticeDraft draft = this.drafts.withId(draftId, actor);
		Project project = this.projects.named(draft.number(), actor);
		refuseUnlessFits(draft.node(), project);
		List<String> obstacles = new ArrayList<>(draft.obstacles());
		if (actor.is(draft.draftedBy())) {
			obstacles.add("公示稿是您拟的，应由另一位同志复核");
		}
		if (!obstacles.isEmpty()) {
			throw new NotReadyToPost(obstacles);
		}
		this.drafts.claim(draft, seenVersion);
		this.drafts.end(draftId, DraftState.POSTED, actor);
		this.gate.ended(draft, actor);
		LocalDate today = LocalDate.now(this.clock);
		Notice notice = this.notices.publish(draft, this.nodes.rule(draft.node(), project.home().streetCode(), today),
				actor);
		boolean late = isLate(draft.node(), project);
		this.life.record(project,
				Step.of("公示" + draft.node().label(), (late ? "补发，" : "") + "%s 张贴，公示期 %s 至 %s"
					.formatted(notice.period().postedOn(), notice.period().first(), notice.period().last()),
						this.clock.instant()),
				actor);
		passOn(project, notice, actor);
		return notice.id();
	}

	/** Tells whoever waits for this notice that it is out. */
	private void passOn(Project project, Notice notice, Actor actor) {
		if (notice.node() == NoticeNode.URGENT) {
			urgentPosted(project, actor);
		}
		else if (notice.node() == NoticeNode.DELIBERATION && project.runner() == Runner.STREET) {
			this.study.published(project, actor.accountId());
		}
		else if (notice.node() == NoticeNode.DELIBERATION) {
			this.tasks.published(project, notice, actor.accountId());
		}
	}

	/** Writes down what came late: the breach stays on the record (MF-12). */
	private void urgentPosted(Project project, Actor actor) {
		this.urgent.posted(project, actor.accountId());
		this.cases.of(project.id())
			.filter(UrgentCase::wasPostedLate)
			.ifPresent((it) -> this.life.record(project,
					Step.of("记录公示迟延", "MF-12 未达到：" + it.publicityInWords(), this.clock.instant()), actor));
	}

	private static void refuseUnlessFits(NoticeNode node, Project project) {
		if (!fits(node, project)) {
			throw new Refused("项目现在是“%s”，还不能公示%s。".formatted(project.state().label(), node.label()));
		}
	}

}
