package cn.nanshan.minsheng.reminder;

import java.time.ZoneOffset;
import java.util.UUID;

import cn.nanshan.minsheng.project.ProjectMoved;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ends the 督办 of a project that came to its own end: nobody is left to answer. */
@Component
class SupervisionEnd {

	private final JdbcClient jdbc;

	private final TaskDesk desk;

	SupervisionEnd(JdbcClient jdbc, TaskDesk desk) {
		this.jdbc = jdbc;
		this.desk = desk;
	}

	@EventListener
	void on(ProjectMoved moved) {
		if (!moved.change().to().isEnd()) {
			return;
		}
		this.jdbc
			.sql("""
					with ended as (update supervision set state = 'CLOSED', version = version + 1
					  where project_id = :project and state <> 'CLOSED' returning id)
					insert into supervision_entry (supervision_id, position, act, words, account_id, name, unit, written_at)
					select e.id, (select max(position) + 1 from supervision_entry x where x.supervision_id = e.id), 'CLOSED',
					  :words, :by, '系统', '', :at
					from ended e returning supervision_id
					""")
			.param("project", moved.project().value())
			.param("words", "项目" + moved.change().to().label() + "，督办随之办结")
			.param("by", moved.by())
			.param("at", moved.change().at().atOffset(ZoneOffset.UTC))
			.query(UUID.class)
			.list()
			.forEach((id) -> this.desk.closeAll(id, moved.by()));
	}

}
