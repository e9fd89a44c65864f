package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.Refused;

/** The vendor reports that the work is done, the community confirms it (domain A11). */
@UseCase
public class Completion {

	private final Projects projects;

	private final CompletionReports reports;

	private final CompletionFactsReader facts;

	private final Papers papers;

	private final ProjectLife life;

	private final EvaluationTasks tasks;

	private final Clock clock;

	Completion(Projects projects, CompletionReports reports, CompletionFactsReader facts, Papers papers,
			ProjectLife life, EvaluationTasks tasks, Clock clock) {
		this.projects = projects;
		this.reports = reports;
		this.facts = facts;
		this.papers = papers;
		this.life = life;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Asks the rules. */
	@AnyStaff(action = "查看完工核验")
	public Assessment<CompletionRule> assess(String number, Actor actor) {
		return Assessment.of(CompletionRule.class, this.facts.read(this.projects.named(number, actor)));
	}

	/** Reports that the work is done. */
	@AllowedTo(value = Role.VENDOR, action = "报告完工")
	public void report(String number, int seenVersion, LocalDate finishedOn, String summary, List<NewFile> papers,
			Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		LocalDate today = LocalDate.now(this.clock);
		if (project.state() != ProjectState.RUNNING) {
			throw new EntryRefused("finishedOn", "项目现在是“%s”，实施中才能报完工".formatted(project.state().label()));
		}
		if (finishedOn.isAfter(today)) {
			throw new EntryRefused("finishedOn", "完工日期不能晚于今天");
		}
		CompletionReport report = new CompletionReport(project.id().value(), finishedOn, summary, actor.accountId(),
				actor.name(), today, "", null, null);
		if (!this.reports.put(report)) {
			throw new EntryRefused("finishedOn", "完工已经报过，正在等社区确认");
		}
		this.papers.keep(Papers.COMPLETION, project.id().value(), "完工资料", papers, actor);
		this.tasks.completionReported(project);
		this.life.record(project, Step.of("报告完工", "%s 完工，报请验收".formatted(finishedOn), this.clock.instant()), actor);
	}

	/** Confirms it. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "确认完工")
	public void confirm(String number, int seenVersion, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY);
		refuseUnlessReported(project);
		Clearance<CompletionRule> clearance = Assessment.of(CompletionRule.class, this.facts.read(project)).clear();
		Instant now = this.clock.instant();
		project.complete(clearance, now);
		this.reports.confirm(project.id(), actor.name(), LocalDate.now(this.clock));
		this.life.record(project, clearance, Step.of("确认完工", "社区确认完工，等待验收", now), actor);
	}

	/** Sends the report back: the work is not done. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "退回完工报告")
	public void sendBack(String number, int seenVersion, String reason, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY);
		refuseUnlessReported(project);
		this.reports.sendBack(project.id(), reason);
		this.tasks.completionAnswered(project, actor);
		this.life.record(project, Step.because("退回完工报告", "退回完工报告", reason, this.clock.instant()), actor);
	}

	private void refuseUnlessReported(Project project) {
		if (project.state() != ProjectState.RUNNING) {
			throw new Refused("项目现在是“%s”，不再答复完工报告；暂停的请先恢复实施".formatted(project.state().label()));
		}
		if (this.reports.of(project.id()).filter(CompletionReport::waits).isEmpty()) {
			throw new Refused("执行单位还没有报完工");
		}
	}

}
