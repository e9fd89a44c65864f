package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;

/**
 * Takes one report a month from the vendor and the community's answer to it; work once
 * done stays done, so the percentages never fall.
 */
@UseCase
public class ProgressReporting {

	private final Projects projects;

	private final ProgressReports reports;

	private final WorkStarts starts;

	private final Papers papers;

	private final ProjectLife life;

	private final EvaluationTasks tasks;

	private final Clock clock;

	ProgressReporting(Projects projects, ProgressReports reports, WorkStarts starts, Papers papers, ProjectLife life,
			EvaluationTasks tasks, Clock clock) {
		this.projects = projects;
		this.reports = reports;
		this.starts = starts;
		this.papers = papers;
		this.life = life;
		this.tasks = tasks;
		this.clock = clock;
	}

	/** Reports a month. */
	@AllowedTo(value = Role.VENDOR, action = "报送进度月报")
	public void report(String number, MonthlyProgress progress, Actor actor) {
		Project project = this.projects.named(number, actor);
		if (project.state() != ProjectState.RUNNING) {
			throw new EntryRefused("month", "项目现在是“%s”，实施中才报月报".formatted(project.state().label()));
		}
		List<ProgressReport> earlier = this.reports.findByProjectIdOrderByMonth(project.id().value());
		refuseMonthOutside(project, progress.month());
		refuseStepsBack(earlier, progress);
		Instant now = this.clock.instant();
		ProgressReport report = earlier.stream()
			.filter((other) -> other.month().equals(progress.month()))
			.findFirst()
			.map((returned) -> again(returned, progress, actor, now))
			.orElseGet(() -> new ProgressReport(project.id().value(), progress, actor, now));
		this.reports.save(report);
		this.papers.keep(Papers.PROGRESS, report.id(), "%s 现场照片".formatted(progress.month()), progress.photos(), actor);
		this.tasks.progressReported(project);
		this.life.record(
				project, Step.of("报送进度月报",
						"%s 完成 %d%%，支付 %d%%".formatted(progress.month(), progress.done(), progress.paid()), now),
				actor);
	}

	/** Confirms a month. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_CLERK }, action = "确认进度月报")
	public void confirm(UUID reportId, int seenVersion, Actor actor) {
		ProgressReport report = this.reports.findById(reportId).orElseThrow(() -> new NotFound("月报"));
		Project project = this.projects.withId(new ProjectId(report.projectId()), actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK);
		refuseStale(report, seenVersion);
		Instant now = this.clock.instant();
		report.confirm(actor, now);
		answered(project, actor);
		this.life.record(project, Step.of("确认进度月报", "确认 %s 月报".formatted(report.month()), now), actor);
	}

	/**
	 * Sends a month back to the vendor.
	 * @throws EntryRefused if the work is over and nobody could report it anew
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.STREET_CLERK }, action = "退回进度月报")
	public void sendBack(UUID reportId, int seenVersion, String reason, Actor actor) {
		ProgressReport report = this.reports.findById(reportId).orElseThrow(() -> new NotFound("月报"));
		Project project = this.projects.withId(new ProjectId(report.projectId()), actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK);
		refuseStale(report, seenVersion);
		if (!canBeReportedAnew(project)) {
			throw new EntryRefused("reason", "项目现在是“%s”，执行单位不能再报，月报不再退回".formatted(project.state().label()));
		}
		Instant now = this.clock.instant();
		report.sendBack(reason, actor, now);
		answered(project, actor);
		this.life.record(project, Step.because("退回进度月报", "退回 %s 月报".formatted(report.month()), reason, now), actor);
	}

	private static boolean canBeReportedAnew(Project project) {
		return project.state() == ProjectState.RUNNING || project.state() == ProjectState.SUSPENDED;
	}

	private void answered(Project project, Actor actor) {
		boolean waiting = this.reports.findByProjectIdOrderByMonth(project.id().value())
			.stream()
			.anyMatch((report) -> report.state() == ProgressState.REPORTED);
		if (!waiting) {
			this.tasks.progressAnswered(project, actor);
		}
	}

	private static void refuseStale(ProgressReport report, int seenVersion) {
		if (report.version() != seenVersion) {
			throw new StaleVersion("月报",
					List.of(new StaleVersion.Difference("状态", "打开页面时的版本", report.state().label())));
		}
	}

	private static ProgressReport again(ProgressReport returned, MonthlyProgress progress, Actor actor, Instant now) {
		returned.report(progress, actor, now);
		return returned;
	}

	private void refuseMonthOutside(Project project, YearMonth month) {
		YearMonth first = this.starts.of(project.id())
			.map((start) -> YearMonth.from(start.startedOn()))
			.orElse(YearMonth.from(project.stateSince().atZone(this.clock.getZone())));
		if (month.isBefore(first) || month.isAfter(YearMonth.now(this.clock))) {
			throw new EntryRefused("month", "月份应在 %s 至 %s 之间".formatted(first, YearMonth.now(this.clock)));
		}
	}

	private static void refuseStepsBack(List<ProgressReport> reports, MonthlyProgress progress) {
		for (ProgressReport other : reports) {
			boolean before = other.month().isBefore(progress.month());
			boolean after = other.month().isAfter(progress.month());
			if ((before && progress.done() < other.done()) || (after && progress.done() > other.done())) {
				throw new EntryRefused("done", "%s 已报完成 %d%%，完成比例只增不减".formatted(other.month(), other.done()));
			}
			if ((before && progress.paid() < other.paid()) || (after && progress.paid() > other.paid())) {
				throw new EntryRefused("paid", "%s 已报支付 %d%%，支付比例只增不减".formatted(other.month(), other.paid()));
			}
		}
	}

}
