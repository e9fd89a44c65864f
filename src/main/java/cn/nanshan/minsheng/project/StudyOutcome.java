package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.workflow.AgendaMatter;
import cn.nanshan.minsheng.workflow.MeetingClosed;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes the vote of the street's party committee on a project, in the transaction that
 * closes the meeting (MF-14): taken up, it waits for the leader's signature; turned down,
 * it is over.
 */
@Component
class StudyOutcome {

	private final ProjectRepository repository;

	private final StreetStudies studies;

	private final StudyTasks tasks;

	private final ProjectLife life;

	StudyOutcome(ProjectRepository repository, StreetStudies studies, StudyTasks tasks, ProjectLife life) {
		this.repository = repository;
		this.studies = studies;
		this.tasks = tasks;
		this.life = life;
	}

	@EventListener
	void on(MeetingClosed meeting) {
		meeting.results(AgendaMatter.STREET_STUDY)
			.forEach((result) -> this.repository.findById(new ProjectId(result.subject()))
				.filter((project) -> project.state() == ProjectState.STREET_STUDY)
				.ifPresent((project) -> decide(project, meeting, result)));
	}

	private void decide(Project project, MeetingClosed meeting, MeetingClosed.Result result) {
		StreetStudy study = this.studies.findFirstByProjectIdOrderByRoundDesc(project.id().value()).orElseThrow();
		study.decide(meeting, result);
		if (!result.passed()) {
			study.end(meeting.at());
			project.reject(meeting.at());
		}
		this.studies.save(study);
		this.life.record(project, result.clearance(),
				Step.of("党工委会议研究", "%s：%s".formatted(meeting.kind().label(), result.sentence()), meeting.at()),
				meeting.by());
		if (result.passed()) {
			this.tasks.decided(project, meeting.by().accountId());
		}
	}

}
