package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.integrity.Declarations;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;

/**
 * The supervision team collects what people say through the whole life of a project
 * (ACC-07).
 */
@UseCase
public class DailyEvaluating {

	private final Projects projects;

	private final DailyEvaluations evaluations;

	private final Declarations declarations;

	private final WaiverBook waivers;

	private final ProjectLife life;

	private final EvaluationTasks tasks;

	private final Clock clock;

	DailyEvaluating(Projects projects, DailyEvaluations evaluations, Declarations declarations, WaiverBook waivers,
			ProjectLife life, EvaluationTasks tasks, Clock clock) {
		this.projects = projects;
		this.evaluations = evaluations;
		this.declarations = declarations;
		this.waivers = waivers;
		this.life = life;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Asks the rules about an evaluation that is being written. */
	@AnyStaff(action = "查看日常评价核验")
	public Assessment<DailyEvaluationRule> assess(String number, DailyOpinion opinion, Actor actor) {
		return assess(this.projects.named(number, actor), opinion, actor);
	}

	/** Writes one down. */
	@AllowedTo(value = Role.SUPERVISION_TEAM, action = "登记日常评价")
	public void record(String number, DailyOpinion opinion, Actor actor) {
		Project project = this.projects.named(number, actor);
		Clearance<DailyEvaluationRule> clearance = assess(project, opinion, actor).clear();
		if (opinion.evaluatedOn().isAfter(LocalDate.now(this.clock))) {
			throw new EntryRefused("evaluatedOn", "评价日期不能晚于今天");
		}
		Instant now = this.clock.instant();
		DailyEvaluation evaluation = new DailyEvaluation(UUID.randomUUID(), project.id().value(),
				Objects.requireNonNull(opinion.method()), Objects.requireNonNull(opinion.respondent()),
				Objects.requireNonNull(opinion.satisfaction()), Objects.requireNonNull(opinion.fit()),
				opinion.opinion(), opinion.evaluatedOn(), actor.accountId(), actor.name(), now);
		this.evaluations.add(evaluation);
		this.tasks.evaluatedDaily(project, actor);
		this.life.record(project, clearance, Step.of("登记日常评价",
				"%s：满意度 %d，契合度 %d".formatted(evaluation.method().label(), evaluation.satisfaction(), evaluation.fit()),
				now), actor);
	}

	private Assessment<DailyEvaluationRule> assess(Project project, DailyOpinion opinion, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		return Assessment.of(DailyEvaluationRule.class,
				new DailyEvaluationFacts(project.id().value(), project.track(), project.state(), today, opinion,
						this.declarations.standingOf(actor.accountId(), today), this.waivers.of(project.id().value())));
	}

}
