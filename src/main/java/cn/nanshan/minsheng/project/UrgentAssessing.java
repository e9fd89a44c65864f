package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * The task force looks back at urgent work once it has ended; without its word nothing is
 * settled (MF-12, ACC-17). One person concludes it: the leader who recognised the work
 * would only confirm himself.
 */
@UseCase
public class UrgentAssessing {

	private static final Set<ProjectState> POSSIBLE = EnumSet.of(ProjectState.COMPLETED, ProjectState.ACCEPTING,
			ProjectState.RECTIFYING, ProjectState.ACCEPTED, ProjectState.ACCEPT_FAILED, ProjectState.TERMINATED);

	private final Projects projects;

	private final UrgentCases cases;

	private final ProjectFactsReader reader;

	private final UrgentTasks tasks;

	private final ProjectLife life;

	private final Clock clock;

	UrgentAssessing(Projects projects, UrgentCases cases, ProjectFactsReader reader, UrgentTasks tasks,
			ProjectLife life, Clock clock) {
		this.projects = projects;
		this.cases = cases;
		this.reader = reader;
		this.tasks = tasks;
		this.life = life;
		this.clock = clock;
	}

	/** Returns whether work has ended, so that it can be assessed. */
	public static boolean isPossibleIn(ProjectState state) {
		return POSSIBLE.contains(state);
	}

	/** Concludes the assessment; it is written once. */
	@AllowedTo(value = Role.TASK_FORCE, action = "事后评估")
	public void conclude(String number, int seenVersion, UrgentAssessment words, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		UrgentCase kept = this.cases.of(project.id())
			.filter((it) -> !it.wasRefused())
			.orElseThrow(() -> new NotFound("应急项目 " + number));
		if (!isPossibleIn(project.state())) {
			throw new Refused("项目现在是“%s”，完工或终止后才能事后评估。".formatted(project.state().label()));
		}
		LocalDate today = LocalDate.now(this.clock);
		Waivers waivers = this.reader.read(project, today).waivers();
		Clearance<UrgentAssessmentRule> clearance = Assessment
			.of(UrgentAssessmentRule.class, new UrgentAssessmentFacts(kept, words, actor.accountId(), today, waivers))
			.clear();
		if (!this.cases.assess(project.id(), words, actor)) {
			throw new Refused("事后评估已经办结，不能再改。");
		}
		this.tasks.assessed(project, actor.accountId());
		this.life.record(project, clearance,
				Step.of("事后评估",
						"事后评估办结。是否应急：%s；价格：%s；效果：%s".formatted(words.necessity(), words.price(), words.effect()),
						this.clock.instant()),
				actor);
	}

}
