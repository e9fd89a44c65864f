package cn.nanshan.minsheng.project;

import java.util.UUID;

import cn.nanshan.minsheng.workflow.ApprovalRun;
import cn.nanshan.minsheng.workflow.ApprovalRuns;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.RunStep;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the task of the step whose turn it is in a street's chain. */
@Component
class ApprovalTasks {

	private final ProjectRepository repository;

	private final ApprovalRuns runs;

	private final TaskDesk desk;

	ApprovalTasks(ProjectRepository repository, ApprovalRuns runs, TaskDesk desk) {
		this.repository = repository;
		this.runs = runs;
		this.desk = desk;
	}

	@EventListener
	void on(ProjectMoved moved) {
		UUID subject = moved.project().value();
		if (moved.change().from() == ProjectState.SUBMITTED) {
			this.runs.of(subject).ifPresent((run) -> close(subject, run, moved.by()));
		}
		if (moved.change().to() == ProjectState.SUBMITTED) {
			Project project = this.repository.findById(moved.project()).orElseThrow();
			advance(project, this.runs.of(subject).orElseThrow(), moved.by());
		}
	}

	/**
	 * Closes the tasks of all steps but the present one, which is opened unless it still
	 * waits for others.
	 */
	void advance(Project project, ApprovalRun run, UUID by) {
		close(project.id().value(), run, by);
		run.current().ifPresent((step) -> open(project, step));
	}

	private void open(Project project, RunStep step) {
		this.desk.open(
				new NewTask(project.id().value(), step.label(), step.role(), project.home().streetCode(), null,
						project.outline().name(), "/projects/" + project.number() + "/approval", null),
				this.runs.deadline(step));
	}

	private void close(UUID subject, ApprovalRun run, UUID by) {
		String waiting = run.current().map(RunStep::label).orElse("");
		run.applicable()
			.stream()
			.map(RunStep::label)
			.filter((label) -> !label.equals(waiting))
			.forEach((label) -> this.desk.close(subject, label, by));
	}

}
