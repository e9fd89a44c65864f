package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the task of answering a request, and lets go of what no stage asks any more. */
@Component
class WaiverTasks {

	/** Working days for an answer; nothing published, a default. */
	private static final int DAYS = 3;

	private final ProjectRepository repository;

	private final WaiverRequests requests;

	private final WaivableClauses clauses;

	private final TaskDesk desk;

	private final Deadlines deadlines;

	private final Clock clock;

	WaiverTasks(ProjectRepository repository, WaiverRequests requests, WaivableClauses clauses, TaskDesk desk,
			Deadlines deadlines, Clock clock) {
		this.repository = repository;
		this.requests = requests;
		this.clauses = clauses;
		this.desk = desk;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@EventListener
	void on(ProjectMoved moved) {
		Project project = this.repository.findById(moved.project()).orElseThrow();
		Instant now = this.clock.instant();
		this.requests.of(moved.project())
			.stream()
			.filter((request) -> request.isOpen() && !this.clauses.asks(project, request.clauseId()))
			.forEach((request) -> {
				this.requests.lapse(request.id(), now);
				answered(project, request, moved.by());
			});
	}

	void asked(Project project, WaiverRequest request) {
		this.desk.open(
				new NewTask(project.id().value(), kind(request), request.decider(), project.home().streetCode(), null,
						project.outline().name(), path(project, request), null),
				this.deadlines.count(LocalDate.now(this.clock), DayRule.working(DAYS, "申请例外当日")));
	}

	void answered(Project project, WaiverRequest request, UUID by) {
		this.desk.close(project.id().value(), kind(request), by);
	}

	/** Returns the page of a request. */
	static String path(Project project, WaiverRequest request) {
		return "/projects/" + project.number() + "/waivers/requests/" + request.id();
	}

	private static String kind(WaiverRequest request) {
		return "答复例外申请 " + request.clauseId();
	}

}
