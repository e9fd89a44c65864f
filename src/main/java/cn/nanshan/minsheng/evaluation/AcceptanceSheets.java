package cn.nanshan.minsheng.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.workflow.Deadlines;

import org.springframework.stereotype.Component;

/** Reads acceptances for pages; the reader's reach is checked through the project. */
@Component
public class AcceptanceSheets {

	private final Acceptances acceptances;

	private final AcceptanceDeadline deadline;

	private final Papers papers;

	AcceptanceSheets(Acceptances acceptances, AcceptanceDeadline deadline, Papers papers) {
		this.acceptances = acceptances;
		this.deadline = deadline;
		this.papers = papers;
	}

	/** Returns the acceptances of a project, the first one first. */
	public List<AcceptanceSheet> of(Project project) {
		List<Acceptance> all = this.acceptances.findByProjectIdOrderByRound(project.id().value());
		Map<UUID, List<Attachment>> photos = this.papers.of(Papers.ACCEPTANCE,
				all.stream().map(Acceptance::id).toList());
		return all.stream()
			.map((acceptance) -> AcceptanceSheet.of(acceptance, photos.getOrDefault(acceptance.id(), List.of())))
			.toList();
	}

	/** Returns which project an acceptance is about. */
	public Optional<ProjectId> projectOf(UUID acceptance) {
		return this.acceptances.findById(acceptance).map((found) -> new ProjectId(found.projectId()));
	}

	/** Returns the page that explains the last day of the acceptance. */
	public String why(Project project) {
		return Deadlines.href(project.id().value(), EvaluationTasks.ORGANISE);
	}

	/**
	 * Returns the last day of acceptance, counted from the report of completion (ACC-14).
	 */
	public Deadline deadline(Project project) {
		return this.deadline.of(project.id(), project.home().streetCode());
	}

}
