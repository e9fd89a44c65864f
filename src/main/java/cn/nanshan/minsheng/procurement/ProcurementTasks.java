package cn.nanshan.minsheng.procurement;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectMoved;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the state of a project open and close the tasks of the procurement office. */
@Component
class ProcurementTasks {

	static final String OPEN = "组织采购";

	static final String SIGN = "签订合同";

	private final JdbcClient jdbc;

	private final TaskDesk desk;

	ProcurementTasks(JdbcClient jdbc, TaskDesk desk) {
		this.jdbc = jdbc;
		this.desk = desk;
	}

	@EventListener
	void follow(ProjectMoved moved) {
		ProjectState from = moved.change().from();
		ProjectState to = moved.change().to();
		UUID subject = moved.project().value();
		if (from == ProjectState.APPROVED) {
			this.desk.close(subject, OPEN, moved.by());
		}
		if (from == ProjectState.PROCURING) {
			this.desk.close(subject, SIGN, moved.by());
		}
		if (to == ProjectState.APPROVED) {
			open(moved.project(), OPEN, "/procurement/opening");
		}
		if (to == ProjectState.PROCURING) {
			open(moved.project(), SIGN, "?tab=procurement");
		}
	}

	private void open(ProjectId id, String kind, String page) {
		Ref project = this.jdbc.sql("select number, name, street_code from project where id = :id")
			.param("id", id.value())
			.query(Ref.class)
			.single();
		this.desk.open(new NewTask(id.value(), kind, Role.STREET_PROCUREMENT, project.streetCode(), null,
				project.name(), "/projects/" + project.number() + page, null));
	}

	/** What a task says of its project. */
	record Ref(String number, String name, String streetCode) {

	}

}
