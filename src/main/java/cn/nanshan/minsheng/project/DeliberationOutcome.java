package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.workflow.AgendaMatter;
import cn.nanshan.minsheng.workflow.MeetingClosed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a project out of deliberation when its meeting is closed, in the same transaction
 * (domain A3); the support of a first step leaves it there, to wait for the second
 * (MF-25).
 */
@Component
class DeliberationOutcome {

	private final ProjectRepository repository;

	private final ProjectLife life;

	private final ProjectTasks tasks;

	DeliberationOutcome(ProjectRepository repository, ProjectLife life, ProjectTasks tasks) {
		this.repository = repository;
		this.life = life;
		this.tasks = tasks;
	}

	@EventListener
	void on(MeetingClosed meeting) {
		meeting.results(AgendaMatter.DELIBERATION)
			.forEach((result) -> this.repository.findById(new ProjectId(result.subject()))
				.filter((project) -> project.state() == ProjectState.DELIBERATING)
				.ifPresent((project) -> decide(project, meeting, result)));
	}

	private void decide(Project project, MeetingClosed meeting, MeetingClosed.Result result) {
		if (result.firstStep() && result.passed()) {
			this.tasks.callAgain(project, meeting.by());
		}
		else if (result.passed()) {
			project.passDeliberation(meeting.at());
		}
		else {
			project.failDeliberation(meeting.at());
		}
		project.note(new Participation(Participation.Stage.DELIBERATION, meeting.heldOn(), meeting.present(),
				meeting.kind().label()));
		this.life.record(project, result.clearance(), Step.of(result.firstStep() ? "初议" : "评议",
				"%s：%s".formatted(meeting.kind().label(), result.sentence()), meeting.at()), meeting.by());
	}

}
