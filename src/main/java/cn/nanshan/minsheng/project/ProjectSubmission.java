package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.workflow.ApprovalRuns;

import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a project to the street: for the first time, after a return, or once more for
 * reconsideration (domain A5).
 */
@UseCase
public class ProjectSubmission {

	/** The states from which a project can be handed in. */
	public static final Set<ProjectState> POSSIBLE = Set.of(ProjectState.PASSED, ProjectState.RETURNED,
			ProjectState.REJECTED);

	private final Projects projects;

	private final SubmissionFactsReader reader;

	private final ApprovalRuns runs;

	private final ProjectLife life;

	private final Clock clock;

	ProjectSubmission(Projects projects, SubmissionFactsReader reader, ApprovalRuns runs, ProjectLife life,
			Clock clock) {
		this.projects = projects;
		this.reader = reader;
		this.runs = runs;
		this.life = life;
		this.clock = clock;
	}

	/** Returns what the rules say now. */
	@AnyStaff(action = "查看报审核验")
	@Transactional(readOnly = true)
	public Assessment<SubmissionRule> assess(Project project, Actor actor) {
		return Assessment.of(SubmissionRule.class, this.reader.read(project));
	}

	/** Submits and starts the street's chain. */
	@AllowedTo(value = { Role.COMMUNITY_SECRETARY, Role.COMMITTEE_DIRECTOR }, action = "报街道审批")
	public void submit(String number, int seenVersion, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		boolean again = project.state() == ProjectState.REJECTED;
		Clearance<SubmissionRule> clearance = Assessment.of(SubmissionRule.class, this.reader.hold(project)).clear();
		Instant now = this.clock.instant();
		project.submit(clearance, actor.accountId(), now);
		this.runs.start(project.id().value(), project.home().streetCode(),
				project.outline().type() == ProjectType.WORKS, actor.accountId());
		this.life.record(project, clearance,
				Step.of("报街道审批",
						again ? "不予立项后申请复议，再次报街道审批" : "报街道审批，申报额 %s 元".formatted(project.outline().requested()), now),
				actor);
	}

}
