package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.Project;

import org.springframework.stereotype.Component;

/** Reads the facts of completion, for the page and for the step alike. */
@Component
class CompletionFactsReader {

	private final ProgressReports reports;

	private final Papers papers;

	private final WaiverBook waivers;

	private final Clock clock;

	CompletionFactsReader(ProgressReports reports, Papers papers, WaiverBook waivers, Clock clock) {
		this.reports = reports;
		this.papers = papers;
		this.waivers = waivers;
		this.clock = clock;
	}

	CompletionFacts read(Project project) {
		List<ProgressReport> monthly = this.reports.findByProjectIdOrderByMonth(project.id().value());
		return new CompletionFacts(project.id().value(), project.number(), project.track(), project.outline().type(),
				LocalDate.now(this.clock), count(monthly, ProgressState.CONFIRMED),
				count(monthly, ProgressState.REPORTED), this.papers.picturesOfWork(project.id()),
				Participations.count(project, Participation.Stage.IMPLEMENTATION),
				this.waivers.of(project.id().value()));
	}

	private static int count(List<ProgressReport> reports, ProgressState state) {
		return (int) reports.stream().filter((report) -> report.state() == state).count();
	}

}
