package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import cn.nanshan.minsheng.evaluation.EvaluationRecords;
import cn.nanshan.minsheng.evaluation.EvaluationRecords.HalfYearResult;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts of closing a dossier. */
@Component
class ArchiveFactsReader {

	private final DossierChecklist checklist;

	private final EvaluationRecords evaluations;

	private final WaiverBook waivers;

	private final JdbcClient jdbc;

	private final Clock clock;

	ArchiveFactsReader(DossierChecklist checklist, EvaluationRecords evaluations, WaiverBook waivers, JdbcClient jdbc,
			Clock clock) {
		this.checklist = checklist;
		this.evaluations = evaluations;
		this.waivers = waivers;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	ArchiveFacts read(Project project) {
		ProjectId id = project.id();
		Optional<HalfYearResult> halfYear = this.evaluations.halfYear(id).filter(HalfYearResult::closed);
		boolean accepted = this.evaluations.finalAcceptance(id).isPresent();
		return new ArchiveFacts(id.value(), project.number(), project.track(), LocalDate.now(this.clock),
				this.checklist.of(project), accepted, this.evaluations.daily(id).count(), halfYear.isPresent(),
				halfYear.map(HalfYearResult::filingNumber).orElse(""), project.design().targets().size(), ratings(id),
				this.checklist.wasEnded(project), this.waivers.of(id.value()));
	}

	private int ratings(ProjectId id) {
		return this.jdbc.sql("select count(*) from self_rating where project_id = :id")
			.param("id", id.value())
			.query(Integer.class)
			.single();
	}

}
