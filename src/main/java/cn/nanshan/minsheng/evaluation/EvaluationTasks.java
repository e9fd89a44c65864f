package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.procurement.Contracts;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Opens and closes the tasks of implementation, acceptance and evaluation. */
@Component
class EvaluationTasks {

	static final String START = "登记开工";

	static final String REPORT = "报送进度月报";

	static final String CONFIRM_PROGRESS = "确认进度月报";

	static final String CONFIRM_COMPLETION = "确认完工";

	static final String RESUME = "恢复实施";

	static final String ORGANISE = "组织验收";

	static final String DECIDE = "给出验收结论";

	static final String RECTIFY = "整改并复验";

	static final String REPORT_RECTIFIED = "报告整改完成";

	static final String DAILY = "登记日常评价";

	static final String MEETING = "半年集中评价";

	static final String FILE = "报街道备案";

	static final String RECEIVE = "接收评价备案";

	private final TaskDesk desk;

	private final Contracts contracts;

	EvaluationTasks(TaskDesk desk, Contracts contracts) {
		this.desk = desk;
		this.contracts = contracts;
	}

	void open(ProjectRef project, String kind, Role role, String page) {
		boolean community = role.level() == Level.COMMUNITY;
		this.desk.open(
				new NewTask(project.id(), kind, role, project.streetCode(), community ? project.communityCode() : null,
						project.name(), "/projects/" + project.number() + page, null));
	}

	void open(ProjectRef project, String kind, Role role, String page, Deadline deadline) {
		boolean community = role.level() == Level.COMMUNITY;
		this.desk.open(
				new NewTask(project.id(), kind, role, project.streetCode(), community ? project.communityCode() : null,
						project.name(), "/projects/" + project.number() + page, null),
				deadline);
	}

	/** Opens a task of the vendor that holds the project's contract. */
	void openForVendor(ProjectRef project, String kind, String page) {
		ofVendor(project, kind, page).ifPresent(this.desk::open);
	}

	/** Opens what is to be rectified, until the day that the verdict named. */
	void rectify(ProjectRef project, Deadline deadline) {
		open(project, RECTIFY, project.judge().hand(Role.COMMUNITY_SECRETARY), "/acceptance", deadline);
		ofVendor(project, REPORT_RECTIFIED, "/acceptance").ifPresent((task) -> this.desk.open(task, deadline));
	}

	private Optional<NewTask> ofVendor(ProjectRef project, String kind, String page) {
		return this.contracts.of(new ProjectId(project.id()))
			.map((contract) -> NewTask.ofVendor(contract.vendorId(), project.id(), kind, project.name(),
					"/projects/" + project.number() + page, null));
	}

	void close(ProjectRef project, UUID by, String... kinds) {
		for (String kind : kinds) {
			this.desk.close(project.id(), kind, by);
		}
	}

	void progressReported(Project project) {
		open(ProjectRef.of(project), CONFIRM_PROGRESS, project.runner().hand(Role.COMMUNITY_CLERK), "/progress");
	}

	void progressAnswered(Project project, Actor actor) {
		close(ProjectRef.of(project), actor.accountId(), CONFIRM_PROGRESS);
	}

	void completionReported(Project project) {
		open(ProjectRef.of(project), CONFIRM_COMPLETION, project.runner().hand(Role.COMMUNITY_CLERK), "/completion");
	}

	void completionAnswered(Project project, Actor actor) {
		close(ProjectRef.of(project), actor.accountId(), CONFIRM_COMPLETION);
	}

	void rectified(Project project, Actor actor) {
		close(ProjectRef.of(project), actor.accountId(), REPORT_RECTIFIED);
	}

	void evaluatedDaily(Project project, Actor actor) {
		close(ProjectRef.of(project), actor.accountId(), DAILY);
	}

	void meetingOpened(HalfYearEvaluation evaluation) {
		open(evaluation, MEETING, evaluation.judge().hand(Role.COMMUNITY_SECRETARY), dueOf(evaluation.halfYear()));
	}

	/** Takes back what waited for the result that is open again. */
	void meetingReopened(HalfYearEvaluation evaluation, Actor actor) {
		this.desk.close(evaluation.id(), FILE, actor.accountId());
		this.desk.close(evaluation.id(), RECEIVE, actor.accountId());
		meetingOpened(evaluation);
	}

	void meetingClosed(HalfYearEvaluation evaluation, Actor actor) {
		this.desk.close(evaluation.id(), MEETING, actor.accountId());
		open(evaluation, FILE, evaluation.judge().hand(Role.COMMUNITY_SECRETARY), dueOf(evaluation.halfYear()));
	}

	void meetingFiled(HalfYearEvaluation evaluation, Actor actor) {
		this.desk.close(evaluation.id(), FILE, actor.accountId());
		open(evaluation, RECEIVE, Role.STREET_CLERK, null);
	}

	void meetingReceived(HalfYearEvaluation evaluation, Actor actor) {
		this.desk.close(evaluation.id(), RECEIVE, actor.accountId());
	}

	private void open(HalfYearEvaluation evaluation, String kind, Role role, @Nullable LocalDate due) {
		NewTask task = new NewTask(evaluation.id(), kind, role, evaluation.streetCode(),
				(role == Role.STREET_CLERK) ? null : evaluation.communityCode(), evaluation.halfYear() + "集中评价",
				"/evaluations/%s?community=%s".formatted(evaluation.halfYear().code(), evaluation.placeCode()), null);
		if (due == null) {
			this.desk.open(task);
		}
		else {
			this.desk.open(task, Deadline.fixed(evaluation.halfYear().lastDay(), due, "半年结束后一个月内"));
		}
	}

	/** Returns the last day: a month after the half-year (ACC-04, system default). */
	static LocalDate dueOf(HalfYear window) {
		return window.lastDay().plusDays(1).plusMonths(1).minusDays(1);
	}

}
