package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.ApprovalRuns;

/**
 * Takes a project back for good, with the reason that the history keeps. Money that was
 * committed is given back in the same transaction.
 */
@UseCase
public class ProjectWithdrawal {

	/** The states in which whoever wrote a project may take it back. */
	public static final Set<ProjectState> POSSIBLE = Set.of(ProjectState.DRAFT, ProjectState.PASSED,
			ProjectState.SUBMITTED, ProjectState.STREET_STUDY, ProjectState.RETURNED, ProjectState.APPROVED,
			ProjectState.PROCURING);

	private final Projects projects;

	private final ApprovalRuns runs;

	private final Commitments commitments;

	private final ProjectLife life;

	private final Clock clock;

	ProjectWithdrawal(Projects projects, ApprovalRuns runs, Commitments commitments, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.runs = runs;
		this.commitments = commitments;
		this.life = life;
		this.clock = clock;
	}

	/**
	 * Withdraws.
	 * @throws IllegalTransition if the project is in no state that allows it
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "撤回项目")
	public void withdraw(String number, int seenVersion, String reason, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
		if (!POSSIBLE.contains(project.state())) {
			throw new IllegalTransition(project.state(), ProjectState.WITHDRAWN);
		}
		Instant now = this.clock.instant();
		if (project.state().holdsMoney()) {
			this.commitments.reduceTo(project.id().value(), Money.ZERO, "撤回项目，释放资金", actor.accountId());
		}
		this.runs.end(project.id().value(), now);
		project.withdraw(now);
		this.life.record(project, Step.because("撤回项目", "撤回项目", reason, now), actor);
	}

}
