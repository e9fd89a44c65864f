package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.Optional;

import cn.nanshan.minsheng.project.ProjectId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports of completion, one a project; one that was sent back is replaced. */
@Component
class CompletionReports {

	private final JdbcClient jdbc;

	CompletionReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<CompletionReport> of(ProjectId project) {
		return this.jdbc.sql("select * from completion_report where project_id = :project")
			.param("project", project.value())
			.query(CompletionReport.class)
			.optional();
	}

	/** Stores a report, unless one is waiting or confirmed already. */
	boolean put(CompletionReport report) {
		return this.jdbc
			.sql("""
					insert into completion_report (project_id, finished_on, summary, reported_by, reporter_name, reported_on,
					returned_reason) values (:project, :finished, :summary, :by, :name, :on, '')
					on conflict (project_id) do update set finished_on = :finished, summary = :summary, reported_by = :by,
					reporter_name = :name, reported_on = :on, returned_reason = ''
					where completion_report.returned_reason <> '' and completion_report.confirmed_on is null
					""")
			.param("project", report.projectId())
			.param("finished", report.finishedOn())
			.param("summary", report.summary())
			.param("by", report.reportedBy())
			.param("name", report.reporterName())
			.param("on", report.reportedOn())
			.update() == 1;
	}

	void confirm(ProjectId project, String name, LocalDate on) {
		this.jdbc
			.sql("update completion_report set confirmer_name = :name, confirmed_on = :on where project_id = :project")
			.param("name", name)
			.param("on", on)
			.param("project", project.value())
			.update();
	}

	void sendBack(ProjectId project, String reason) {
		this.jdbc.sql("update completion_report set returned_reason = :reason where project_id = :project")
			.param("reason", reason)
			.param("project", project.value())
			.update();
	}

}
