package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.project.ProjectId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of suspensions and terminations. */
@Component
class InterruptionRows {

	private final JdbcClient jdbc;

	InterruptionRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Suspension> suspensions(ProjectId project) {
		return this.jdbc.sql("select * from suspension where project_id = :project order by suspended_on, id")
			.param("project", project.value())
			.query(Suspension.class)
			.list();
	}

	Optional<Termination> termination(ProjectId project) {
		return this.jdbc.sql("select * from termination where project_id = :project")
			.param("project", project.value())
			.query(Termination.class)
			.optional();
	}

	void add(Suspension suspension) {
		this.jdbc.sql("""
				insert into suspension (id, project_id, reason, suspended_on, expected_on, suspender_name)
				values (:id, :project, :reason, :on, :expected, :name)
				""")
			.param("id", suspension.id())
			.param("project", suspension.projectId())
			.param("reason", suspension.reason())
			.param("on", suspension.suspendedOn())
			.param("expected", suspension.expectedOn())
			.param("name", suspension.suspenderName())
			.update();
	}

	void end(ProjectId project, LocalDate on, String resumer, String note) {
		this.jdbc.sql("""
				update suspension set resumed_on = :on, resumer_name = :name, resume_note = :note
				where project_id = :project and resumed_on is null
				""")
			.param("on", on)
			.param("name", resumer)
			.param("note", note)
			.param("project", project.value())
			.update();
	}

	void add(Termination termination) {
		this.jdbc.sql("""
				insert into termination (project_id, reason, verified_value, basis, terminated_on, terminator_name)
				values (:project, :reason, :value, :basis, :on, :name)
				""")
			.param("project", termination.projectId())
			.param("reason", termination.reason())
			.param("value", termination.verifiedValue().yuan())
			.param("basis", termination.basis())
			.param("on", termination.terminatedOn())
			.param("name", termination.terminatorName())
			.update();
	}

}
