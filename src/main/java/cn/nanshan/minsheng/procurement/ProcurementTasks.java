package cn.nanshan.minsheng.procurement;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectId;
import cn.nanshan.minsheng.project.ProjectMoved;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.UrgentTasks;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.context.ApplicationEventPublisher;
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

	private final UrgentTasks urgent;

	private final ApplicationEventPublisher events;

	ProcurementTasks(JdbcClient jdbc, TaskDesk desk, UrgentTasks urgent, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.desk = desk;
		this.urgent = urgent;
		this.events = events;
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
		if (to == ProjectState.TERMINATED) {
			this.desk.close(subject, OPEN, moved.by());
			this.desk.close(subject, SIGN, moved.by());
		}
		if (to == ProjectState.APPROVED || (from == ProjectState.URGENT_FILED && to == ProjectState.RUNNING)) {
			open(moved.project(), OPEN, "/procurement/opening");
		}
		if (to == ProjectState.PROCURING) {
			open(moved.project(), SIGN, "?tab=procurement");
		}
	}

	/** Hands on from the opening to the contract where no state does (PROC-12). */
	void opened(Project project, Actor by) {
		if (project.runsAheadOfContract()) {
			this.desk.close(project.id().value(), OPEN, by.accountId());
			open(project.id(), SIGN, "?tab=procurement");
		}
	}

	/** Closes the task of a contract that was signed beside the state. */
	void signed(Project project, Actor by) {
		this.desk.close(project.id().value(), SIGN, by.accountId());
		this.events.publishEvent(new ContractSigned(project.id(), by.accountId()));
	}

	private void open(ProjectId id, String kind, String page) {
		Ref project = this.jdbc.sql("select number, name, street_code from project where id = :id")
			.param("id", id.value())
			.query(Ref.class)
			.single();
		NewTask task = new NewTask(id.value(), kind, Role.STREET_PROCUREMENT, project.streetCode(), null,
				project.name(), "/projects/" + project.number() + page, null);
		this.urgent.contractDue(id)
			.ifPresentOrElse((due) -> this.desk.open(task, due.deadline(), due.id()), () -> this.desk.open(task));
	}

	/** What a task says of its project. */
	record Ref(String number, String name, String streetCode) {

	}

}
