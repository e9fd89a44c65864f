package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.workflow.NewNotice;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.workflow.Notices;

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

	private final Projects projects;

	private final Notices notices;

	private final PolicyTermBook terms;

	private final ProjectTasks tasks;

	private final ProjectLife life;

	private final Clock clock;

	ProjectPublicity(Projects projects, Notices notices, PolicyTermBook terms, ProjectTasks tasks, ProjectLife life,
			Clock clock) {
		this.projects = projects;
		this.notices = notices;
		this.terms = terms;
		this.tasks = tasks;
		this.life = life;
		this.clock = clock;
	}

	/** Returns the results that can be made public in a state. */
	public static List<NoticeNode> possible(ProjectState state) {
		return Arrays.stream(NoticeNode.values()).filter((node) -> fits(node, state)).toList();
	}

	/** Returns whether a result is made public later than it should have been. */
	public static boolean isLate(NoticeNode node, ProjectState state) {
		return fits(node, state) && PostingDay.isLate(node, state);
	}

	private static boolean fits(NoticeNode node, ProjectState state) {
		return switch (node) {
			case DELIBERATION -> state == ProjectState.PASSED;
			case PROCUREMENT -> AWARDED.contains(state);
			case ACCEPTANCE ->
				state == ProjectState.ACCEPTED || state == ProjectState.ACCEPT_FAILED || state == ProjectState.SETTLED;
		};
	}

	/**
	 * Posts a notice; its period is counted from the posting day.
	 * @throws PostingDayRefused if it cannot have been posted on that day
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_PROCUREMENT, Role.STREET_CLERK }, action = "发布公示")
	public UUID publish(String number, PublishNotice wanted, Actor actor) {
		Project project = this.projects.toChange(number, wanted.seenVersion(), actor);
		if (!fits(wanted.node(), project.state())) {
			throw new Refused("项目现在是“%s”，还不能公示%s。".formatted(project.state().label(), wanted.node().label()));
		}
		LocalDate today = LocalDate.now(this.clock);
		PostingDay.refusal(wanted.node(), project, wanted.postedOn(), today, this.clock.getZone())
			.ifPresent((sentence) -> {
				throw new PostingDayRefused(sentence);
			});
		boolean late = PostingDay.isLate(wanted.node(), project.state());
		Notice notice = this.notices.publish(new NewNotice(project.id().value(), number, wanted.node(),
				project.home().streetCode(), project.home().communityCode(), wanted.title(), wanted.text(),
				wanted.channels(), wanted.link(), wanted.postedOn(), days(wanted.node(), today, project)), actor);
		Instant now = this.clock.instant();
		this.life.record(project,
				Step.of("公示" + wanted.node().label(), (late ? "补发，" : "") + "%s 张贴，公示期 %s 至 %s"
					.formatted(notice.period().postedOn(), notice.period().first(), notice.period().last()), now),
				actor);
		if (wanted.node() == NoticeNode.DELIBERATION) {
			this.tasks.published(project, notice.period().last(), actor.accountId());
		}
		return notice.id();
	}

	private int days(NoticeNode node, LocalDate today, Project project) {
		PolicyTerms figures = this.terms.on(today, project.home().streetCode());
		return figures.count(switch (node) {
			case DELIBERATION -> TermKey.PUBLICITY_DELIBERATION;
			case PROCUREMENT -> TermKey.PUBLICITY_PROCUREMENT;
			case ACCEPTANCE -> TermKey.PUBLICITY_EVALUATION;
		});
	}

}
