package cn.nanshan.minsheng.evaluation;

import java.time.ZoneOffset;
import java.util.Optional;

import cn.nanshan.minsheng.project.ProjectId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The orders to start work, one a project. */
@Component
class WorkStarts {

	private final JdbcClient jdbc;

	WorkStarts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<WorkStart> of(ProjectId project) {
		return this.jdbc.sql("select * from work_start where project_id = :project")
			.param("project", project.value())
			.query(WorkStart.class)
			.optional();
	}

	void add(WorkStart start) {
		this.jdbc.sql("""
				insert into work_start (project_id, started_on, order_number, community_lead, street_lead, note,
				recorded_by, recorder_name, recorded_at)
				values (:project, :startedOn, :order, :community, :street, :note, :by, :name, :at)
				""")
			.param("project", start.projectId())
			.param("startedOn", start.startedOn())
			.param("order", start.orderNumber())
			.param("community", start.communityLead())
			.param("street", start.streetLead())
			.param("note", start.note())
			.param("by", start.recordedBy())
			.param("name", start.recorderName())
			.param("at", start.recordedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

}
