package cn.nanshan.minsheng.project;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the states a project went through, for the dates of the stage bar. */
@Component
public class StateLine {

	private final JdbcClient jdbc;

	StateLine(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the changes of a project, oldest first. */
	public List<StateChange> of(ProjectId project) {
		return this.jdbc
			.sql("select from_state, to_state, changed_at from project_state_change where project_id = :id order by id")
			.param("id", project.value())
			.query((row, index) -> new StateChange(ProjectState.valueOf(row.getString("from_state")),
					ProjectState.valueOf(row.getString("to_state")),
					row.getObject("changed_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
