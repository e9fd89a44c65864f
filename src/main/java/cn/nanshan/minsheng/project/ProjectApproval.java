package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.workflow.ApprovalRun;
import cn.nanshan.minsheng.workflow.ApprovalRuns;
import cn.nanshan.minsheng.workflow.RunStep;
import cn.nanshan.minsheng.workflow.Signature;
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

	private final ApprovalFactsReader reader;

	private final ApprovalTasks tasks;

	private final Commitments commitments;

	private final ProjectLife life;

	private final Clock clock;

	ProjectApproval(Projects projects, ApprovalRuns runs, ApprovalFactsReader reader, ApprovalTasks tasks,
			Commitments commitments, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.runs = runs;
		this.reader = reader;
		this.tasks = tasks;
		this.commitments = commitments;
		this.life = life;
		this.clock = clock;
	}

	/**
	 * Signs the step whose turn it is.
	 * @throws FundsRefused if the last yuan went to somebody else meanwhile
	 */
	@AllowedTo(
			value = { Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE, Role.TASK_FORCE, Role.STREET_LEADER },
			action = "签署审批意见")
	public void sign(String number, SignCommand command, Actor actor) {
		Project project = this.projects.toChange(number, command.seenProject(), actor);
		if (project.state() != ProjectState.SUBMITTED) {
			throw new IllegalTransition(project.state(), ProjectState.APPROVED);
		}
		ApprovalRun run = this.runs.of(project.id().value()).orElseThrow();
		RunStep step = run.current().orElseThrow(() -> new Refused("这一轮审批已经结束。"));
		mayDecide(project, step, actor);
		ApprovalFacts facts = this.reader.read(project, run, actor).guarding(command.gates());
		Instant now = this.clock.instant();
		boolean last = run.isAtLastStep();
		Clearance<SigningRule> fit = Assessment.of(SigningRule.class, facts).clear();
		if (command.outcome() == StepOutcome.AGREED && step.role() == Role.TASK_FORCE) {
			Assessment.of(GateReviewRule.class, facts).clear();
		}
		Clearance<ApprovalRule> clearance = (last && command.outcome() == StepOutcome.AGREED)
				? Assessment.of(ApprovalRule.class, facts).clear() : null;
		this.runs.sign(run, command.seenRun(), new Signature(actor.accountId(), actor.name(), command.outcome(),
				command.opinion(), command.minutesNumber(), gates(step, command), now));
		Step kept = step(step, command, now);
		if (clearance != null) {
			project.approve(clearance, facts.asked(), now);
			commit(project, facts, actor);
			this.life.record(project, clearance, kept, actor);
		}
		else if (command.outcome() == StepOutcome.AGREED) {
			this.life.record(project, fit, kept, actor);
			this.tasks.advance(project, run, actor.accountId());
		}
		else {
			end(project, command.outcome(), now);
			this.life.record(project, fit, kept, actor);
		}
	}

	private void mayDecide(Project project, RunStep step, Actor actor) {
		if (!actor.roles().contains(step.role())) {
			throw new AccessDeniedException(step.label() + "由" + step.role().label() + "签署");
		}
		if (project.createdBy().equals(actor.accountId())) {
			throw new Refused("您是本项目的申报人，不能审批自己申报的项目。");
		}
		if (project.wasReconsidered() && this.runs.rejectedBy(project.id().value(), actor.accountId())) {
			throw new Refused("您上一轮作出过不予立项的决定，复议须由其他人办理。");
		}
	}

	private void commit(Project project, ApprovalFacts facts, Actor actor) {
		AnnualBudget budget = facts.budget();
		if (budget == null) {
			throw new FundsRefused("街道还没有登记该年度预算，不能占用资金。");
		}
		this.commitments.commit(project.id().value(), budget.id(), facts.asked(), actor.accountId());
	}

	private static void end(Project project, StepOutcome outcome, Instant now) {
		if (outcome == StepOutcome.RETURNED) {
			project.sendBack(now);
		}
		else {
			project.reject(now);
		}
	}

	private static Set<cn.nanshan.minsheng.workflow.FourGate> gates(RunStep step, SignCommand command) {
		return (step.role() == Role.TASK_FORCE) ? command.gates() : Set.of();
	}

	private static Step step(RunStep step, SignCommand command, Instant now) {
		String sentence = step.label() + "：" + command.outcome().label()
				+ (command.minutesNumber().isBlank() ? "" : "，会议纪要 " + command.minutesNumber());
		return command.outcome().needsReason() ? Step.because(step.label(), sentence, command.opinion(), now) : Step
			.of(step.label(), command.opinion().isBlank() ? sentence : sentence + "。意见：" + command.opinion(), now);
	}

}
