package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what a person says of two projects that look alike: the same thing, or two and
 * why (PROC-10, domain K2 and K11). What is split by its sum needs a collective decision.
 */
@UseCase
public class SplitResolving {

	private final Projects projects;

	private final ProjectFactsReader facts;

	private final SplitResolutions resolutions;

	private final DraftTasks tasks;

	private final ProjectLife life;

	private final Clock clock;

	SplitResolving(Projects projects, ProjectFactsReader facts, SplitResolutions resolutions, DraftTasks tasks,
			ProjectLife life, Clock clock) {
		this.projects = projects;
		this.facts = facts;
		this.resolutions = resolutions;
		this.tasks = tasks;
		this.life = life;
		this.clock = clock;
	}

	/** Returns everything that looks like a project, with the figures of today. */
	@AnyStaff(action = "查看相似与拆分线索")
	@Transactional(readOnly = true)
	public SplitFindings of(Project project, Actor actor) {
		return this.facts.splits(project, LocalDate.now(this.clock));
	}

	/**
	 * Returns one of them.
	 * @throws NotFound if the other does not look like it
	 */
	@AnyStaff(action = "查看相似与拆分线索")
	@Transactional(readOnly = true)
	public SplitHit hit(Project project, String other, Actor actor) {
		return of(project, actor).on(other).orElseThrow(() -> new NotFound("线索 " + other));
	}

	/** Returns whether a person may answer for a project. */
	public static boolean isFor(Project project, Actor actor) {
		return !project.state().isEnd() && project.runner()
			.acts(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
	}

	/**
	 * Keeps what is said.
	 * @throws NotFound if the other does not look like it
	 * @throws Refused if it needs the minutes of a collective decision
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "说明相似与拆分线索")
	public void resolve(String number, int seenVersion, String other, SplitOutcome outcome, String words,
			String minutesNumber, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
		if (project.state().isEnd()) {
			throw new Refused("项目现在是“%s”，不用再说明。".formatted(project.state().label()));
		}
		SplitHit hit = hit(project, other, actor);
		if (needsMinutes(hit, outcome) && minutesNumber.isBlank()) {
			throw new Refused("合计超过限额而分开立项，要经集体研究，请写会议纪要号。");
		}
		Instant now = this.clock.instant();
		this.resolutions.keep(project.id(), hit.other().id(),
				new SplitResolution(outcome, words, minutesNumber, hit.total(), actor.name(), now), actor);
		this.life.record(project, Step.because("说明相似与拆分线索",
				"与 %s %s：%s".formatted(other, hit.other().name(), outcome.label()), words, now), actor);
		this.tasks.refresh(project, actor.accountId());
	}

	/** Returns whether an answer rests on a collective decision (PROC-10). */
	public static boolean needsMinutes(SplitHit hit, SplitOutcome outcome) {
		return hit.kind() == SplitKind.SPLIT && outcome == SplitOutcome.DIFFERENT;
	}

}
