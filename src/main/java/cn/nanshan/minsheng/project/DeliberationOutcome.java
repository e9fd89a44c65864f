package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.workflow.MeetingClosed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a project out of deliberation when its meeting is closed, in the same transaction
 * (domain A3).
 */
@Component
class DeliberationOutcome {

	private final ProjectRepository repository;

	private final ProjectLife life;

	DeliberationOutcome(ProjectRepository repository, ProjectLife life) {
		this.repository = repository;
		this.life = life;
	}

	@EventListener
	void on(MeetingClosed meeting) {
		meeting.results()
			.forEach((result) -> this.repository.findById(new ProjectId(result.subject()))
				.filter((project) -> project.state() == ProjectState.DELIBERATING)
				.ifPresent((project) -> decide(project, meeting, result)));
	}

	private void decide(Project project, MeetingClosed meeting, MeetingClosed.Result result) {
		if (result.passed()) {
			project.passDeliberation(meeting.at());
		}
		else {
			project.failDeliberation(meeting.at());
		}
		project.note(new Participation(Participation.Stage.DELIBERATION, meeting.heldOn(), meeting.present(),
				meeting.kind().label()));
		this.life.record(project, result.clearance(),
				Step.of("评议", "%s：%s".formatted(meeting.kind().label(), result.sentence()), meeting.at()),
				meeting.by());
	}

}
