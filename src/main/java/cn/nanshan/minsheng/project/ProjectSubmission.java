package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.workflow.ApprovalRun;
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

	private final SubmittedDesigns submitted;

	private final ProjectLife life;

	private final Clock clock;

	ProjectSubmission(Projects projects, SubmissionFactsReader reader, ApprovalRuns runs, SubmittedDesigns submitted,
			ProjectLife life, Clock clock) {
		this.projects = projects;
		this.reader = reader;
		this.runs = runs;
		this.submitted = submitted;
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
		if (project.runner() == Runner.STREET) {
			throw new Refused("街道统筹项目不走社区报审，请报街道研究。");
		}
		boolean again = project.state() == ProjectState.REJECTED;
		Clearance<SubmissionRule> clearance = Assessment.of(SubmissionRule.class, this.reader.hold(project)).clear();
		Instant now = this.clock.instant();
		project.submit(clearance, actor.accountId(), now);
		ApprovalRun run = this.runs.start(project.id().value(), project.home().streetCode(),
				project.outline().type() == ProjectType.WORKS, project.outline().asked(), actor.accountId());
		this.submitted.keep(project, run.round(), now);
		this.life.record(project, clearance,
				Step.of("报街道审批",
						again ? "不予立项后申请复议，再次报街道审批" : "报街道审批，申报额 %s 元".formatted(project.outline().requested()), now),
				actor);
	}

	/**
	 * Returns what differs from what was handed in last: to the reader of a draft since
	 * the last time, to the street since the time before.
	 */
	@AnyStaff(action = "查看报审变化")
	@Transactional(readOnly = true)
	public List<FieldChange> changes(Project project, Actor actor) {
		return this.submitted.changes(project);
	}

	/**
	 * Returns whether a submission can still be taken back: nobody at the street has
	 * signed.
	 */
	@AnyStaff(action = "查看能否撤回报审")
	@Transactional(readOnly = true)
	public boolean mayRecall(Project project, Actor actor) {
		return project.state() == ProjectState.SUBMITTED
				&& this.runs.of(project.id().value()).filter(ApprovalRun::isSigned).isEmpty();
	}

	/**
	 * Takes a submission back to mend it, as long as nobody at the street has signed.
	 * @throws Refused if somebody has
	 */
	@AllowedTo(value = { Role.COMMUNITY_SECRETARY, Role.COMMITTEE_DIRECTOR }, action = "撤回报审")
	public void recall(String number, int seenVersion, String reason, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		if (project.state() != ProjectState.SUBMITTED) {
			throw new IllegalTransition(project.state(), ProjectState.RETURNED);
		}
		if (!mayRecall(project, actor)) {
			throw new Refused("街道已经有人签署意见，不能撤回报审。请联系现在办理的人退回。");
		}
		Instant now = this.clock.instant();
		this.runs.end(project.id().value(), now);
		project.sendBack(now);
		this.life.record(project, Step.because("撤回报审", "撤回报审，修改后再报", reason, now), actor);
	}

}
