package cn.nanshan.minsheng.settlement;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ProjectMoved;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens and closes the tasks of settlement and archive as a project moves. */
@Component
class SettlementTasks {

	private static final String SETTLE = "结算";

	private static final String ARCHIVE = "归档";

	private final TaskDesk desk;

	private final JdbcClient jdbc;

	SettlementTasks(TaskDesk desk, JdbcClient jdbc) {
		this.desk = desk;
		this.jdbc = jdbc;
	}

	@EventListener
	void follow(ProjectMoved moved) {
		UUID subject = moved.project().value();
		this.desk.close(subject, SETTLE, moved.by());
		this.desk.close(subject, ARCHIVE, moved.by());
		ProjectState reached = moved.change().to();
		if (reached == ProjectState.ACCEPTED || reached == ProjectState.ACCEPT_FAILED
				|| reached == ProjectState.TERMINATED) {
			open(subject, SETTLE, Role.STREET_FINANCE, "/settlement");
		}
		if (reached == ProjectState.SETTLED) {
			open(subject, ARCHIVE, Role.STREET_CLERK, "/archive");
		}
	}

	private void open(UUID subject, String kind, Role role, String page) {
		this.jdbc.sql("select number, name, street_code from project where id = :id")
			.param("id", subject)
			.query((row, index) -> new NewTask(subject, kind, role, row.getString("street_code"), null,
					row.getString("name"), "/projects/" + row.getString("number") + page, null))
			.list()
			.forEach(this.desk::open);
	}

}
