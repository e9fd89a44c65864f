package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.demand.Sequel;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which states a project passed that those who asked for it care about. */
@Component
class StatesPassed implements Sequel {

	private static final Set<ProjectState> TOLD = Set.of(ProjectState.PASSED, ProjectState.NOT_PASSED,
			ProjectState.APPROVED, ProjectState.REJECTED, ProjectState.CONTRACTED, ProjectState.RUNNING,
			ProjectState.SUSPENDED, ProjectState.TERMINATED, ProjectState.COMPLETED, ProjectState.ACCEPTED,
			ProjectState.ACCEPT_FAILED, ProjectState.ARCHIVED, ProjectState.WITHDRAWN);

	private final JdbcClient jdbc;

	StatesPassed(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Event> of(String projectNumber) {
		return this.jdbc.sql("""
				select c.to_state, (c.changed_at at time zone 'Asia/Shanghai')::date as changed_on
				from project_state_change c join project p on p.id = c.project_id
				where p.number = :number and c.to_state in (:told) order by c.id
				""")
			.param("number", projectNumber)
			.param("told", TOLD.stream().map(ProjectState::name).toList())
			.query((row, index) -> new Event(row.getObject("changed_on", LocalDate.class),
					ProjectState.valueOf(row.getString("to_state")).label()))
			.list();
	}

}
