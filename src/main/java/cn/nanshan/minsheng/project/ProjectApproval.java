package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.workflow.ApprovalRun;
import cn.nanshan.minsheng.workflow.ApprovalRuns;
import cn.nanshan.minsheng.workflow.Approvers;
import cn.nanshan.minsheng.workflow.Mandate;
import cn.nanshan.minsheng.workflow.Opinion;
import cn.nanshan.minsheng.workflow.RunStep;
import cn.nanshan.minsheng.workflow.StepOutcome;

import org.springframework.security.access.AccessDeniedException;

/**
 * Signs the steps of a street's chain; the last signature approves the project and
 * commits the money in the same transaction (domain A6).
 */
@UseCase
public class ProjectApproval {

	private final Projects projects;

	private final ApprovalRuns runs;

	private final Approvers approvers;

	private final BarredSigners barred;

	private final ApprovalFactsReader reader;

	private final ApprovalTasks tasks;

	private final Granting granting;

	private final ProjectLife life;

	private final Clock clock;

	ProjectApproval(Projects projects, ApprovalRuns runs, Approvers approvers, BarredSigners barred,
			ApprovalFactsReader reader, ApprovalTasks tasks, Granting granting, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.runs = runs;
		this.approvers = approvers;
		this.barred = barred;
		this.reader = reader;
		this.tasks = tasks;
		this.granting = granting;
		this.life = life;
		this.clock = clock;
	}

	/**
	 * Signs the step whose turn it is.
	 * @throws FundsRefused if the last yuan went to somebody else meanwhile
	 */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.STREET_PROCUREMENT,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "签署审批意见")
	public void sign(String number, SignCommand command, Actor actor) {
		Project project = toDecide(number, command.seenProject(), actor);
		ApprovalRun run = this.runs.of(project.id().value()).orElseThrow();
		RunStep step = run.current().orElseThrow(() -> new Refused("这一轮审批已经结束。"));
		Mandate mandate = mandate(project, step, actor);
		Opinion opinion = guardedBy(step, command.opinion());
		boolean agreed = opinion.outcome() == StepOutcome.AGREED;
		ApprovalFacts facts = granting(this.reader.hold(project, run, actor).guarding(opinion.gates()), opinion);
		Clearance<SigningRule> fit = Assessment.of(SigningRule.class, facts).clear();
		if (agreed && step.role() == Role.TASK_FORCE) {
			Assessment.of(GateReviewRule.class, facts).clear();
		}
		Clearance<ApprovalRule> clearance = (agreed && run.isAtLastStep())
				? Assessment.of(ApprovalRule.class, facts).clear() : null;
		this.runs.sign(run, command.seenRun(), project.home().streetCode(), mandate, opinion, this.barred.of(project));
		Instant now = this.clock.instant();
		Step kept = step(step, mandate, opinion, now);
		if (run.endedAt() == null) {
			this.life.record(project, fit, kept, actor);
			this.tasks.advance(project, run, actor.accountId());
		}
		else if (clearance != null) {
			this.granting.grant(project, clearance, facts, kept, actor);
		}
		else {
			end(project, opinion.outcome(), now);
			this.life.record(project, fit, kept, actor);
		}
	}

	/**
	 * Takes the own agreement back, as long as nobody has acted after it.
	 * @throws Refused if somebody has
	 */
	@AllowedTo(value = { Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.STREET_PROCUREMENT,
			Role.TASK_FORCE, Role.STREET_LEADER }, action = "撤回审批意见")
	public void takeBack(String number, int seenProject, int seenRun, Actor actor) {
		Project project = toDecide(number, seenProject, actor);
		ApprovalRun run = this.runs.of(project.id().value()).orElseThrow();
		this.runs.takeBack(run, seenRun, actor.accountId());
		this.life.record(project, Step.of("撤回审批意见",
				"撤回自己的意见，重新办理“%s”".formatted(run.current().map(RunStep::label).orElse("")), this.clock.instant()),
				actor);
		this.tasks.advance(project, run, actor.accountId());
	}

	private Project toDecide(String number, int seenVersion, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		if (project.state() != ProjectState.SUBMITTED) {
			throw new IllegalTransition(project.state(), ProjectState.APPROVED);
		}
		return project;
	}

	private Mandate mandate(Project project, RunStep step, Actor actor) {
		Mandate mandate = this.approvers.mandate(actor, step.role())
			.orElseThrow(() -> new AccessDeniedException(step.label() + "由" + step.role().label() + "签署"));
		if (project.createdBy().equals(actor.accountId())) {
			throw new Refused("您是本项目的申报人，不能审批自己申报的项目。");
		}
		if (this.barred.byTheirPart(project).contains(actor.accountId())) {
			throw new Refused("您上一轮作出过不予立项的决定，复议须由其他人办理。");
		}
		return mandate;
	}

	private static ApprovalFacts granting(ApprovalFacts facts, Opinion opinion) {
		Money lowered = opinion.granted();
		return (lowered != null) ? facts.granting(lowered) : facts;
	}

	private static Opinion guardedBy(RunStep step, Opinion opinion) {
		return (step.role() == Role.TASK_FORCE) ? opinion : new Opinion(opinion.outcome(), opinion.backTo(),
				opinion.granted(), opinion.words(), opinion.minutesNumber(), Set.of());
	}

	private static void end(Project project, StepOutcome outcome, Instant now) {
		if (outcome == StepOutcome.RETURNED) {
			project.sendBack(now);
		}
		else {
			project.reject(now);
		}
	}

	private static Step step(RunStep step, Mandate mandate, Opinion opinion, Instant now) {
		String sentence = step.label() + "：" + opinion.inWords()
				+ (mandate.authority().isEmpty() ? "" : "，" + mandate.authority())
				+ (opinion.minutesNumber().isBlank() ? "" : "，会议纪要 " + opinion.minutesNumber());
		return opinion.outcome().needsReason() ? Step.because(step.label(), sentence, opinion.words(), now) : Step
			.of(step.label(), opinion.words().isBlank() ? sentence : sentence + "。意见：" + opinion.words(), now);
	}

}
