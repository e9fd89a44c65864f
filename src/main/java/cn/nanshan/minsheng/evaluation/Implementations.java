package cn.nanshan.minsheng.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.document.Attachment;
import cn.nanshan.minsheng.project.Project;

import org.springframework.stereotype.Component;

/** Reads what is on record about carrying a project out, for pages. */
@Component
public class Implementations {

	private final WorkStarts starts;

	private final ProgressReports reports;

	private final InterruptionRows interruptions;

	private final CompletionReports completions;

	private final Papers papers;

	Implementations(WorkStarts starts, ProgressReports reports, InterruptionRows interruptions,
			CompletionReports completions, Papers papers) {
		this.starts = starts;
		this.reports = reports;
		this.interruptions = interruptions;
		this.completions = completions;
		this.papers = papers;
	}

	/** Returns whether work has begun or was called off. */
	public boolean anyOf(Project project) {
		return this.starts.of(project.id()).isPresent() || this.interruptions.termination(project.id()).isPresent();
	}

	/** Returns the records of a project that the reader may see. */
	public Implementation of(Project project) {
		UUID id = project.id().value();
		List<ProgressReport> monthly = this.reports.findByProjectIdOrderByMonth(id);
		Map<UUID, List<Attachment>> photos = this.papers.of(Papers.PROGRESS,
				monthly.stream().map(ProgressReport::id).toList());
		List<Attachment> papers = new ArrayList<>(this.papers.of(Papers.START, id));
		papers.addAll(this.papers.of(Papers.COMPLETION, id));
		return new Implementation(this.starts.of(project.id()).orElse(null),
				monthly.stream()
					.map((report) -> MonthlyReport.of(report, photos.getOrDefault(report.id(), List.of())))
					.toList(),
				this.interruptions.suspensions(project.id()), this.interruptions.termination(project.id()).orElse(null),
				this.completions.of(project.id()).orElse(null), papers,
				project.design()
					.participation()
					.stream()
					.filter((record) -> Participations.STAGES.contains(record.stage()))
					.toList());
	}

}
