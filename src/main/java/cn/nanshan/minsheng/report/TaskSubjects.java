package cn.nanshan.minsheng.report;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.OpenTask;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says which project a task is about, of how much money, and what happened to it last:
 * that is why it has come to the reader.
 */
@UseCase
@Transactional(readOnly = true)
public class TaskSubjects {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final JdbcClient jdbc;

	TaskSubjects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the projects among the subjects of a page of the reader's own tasks. */
	@AnyStaff(action = "查看工作台")
	public Map<UUID, TaskSubject> of(Collection<OpenTask> tasks, Actor actor) {
		List<UUID> ids = tasks.stream().map(OpenTask::subject).distinct().toList();
		Map<UUID, TaskSubject> found = new HashMap<>();
		if (ids.isEmpty()) {
			return found;
		}
		this.jdbc.sql("""
				select p.id, p.number, coalesce(p.approved_amount, p.requested) as amount,
				  e.actor_name, e.action, e.happened_at
				from project p join lateral (select actor_name, action, happened_at from audit_event
				  where subject_type = :type and subject_id = p.id::text order by seq desc limit 1) e on true
				where p.id in (:ids)
				""").param("type", ProjectLife.SUBJECT).param("ids", ids).query((row) -> {
			BigDecimal amount = row.getBigDecimal("amount");
			found.put(row.getObject("id", UUID.class),
					new TaskSubject(row.getString("number"), (amount != null) ? new Money(amount) : null,
							row.getString("actor_name"), row.getString("action"),
							row.getObject("happened_at", OffsetDateTime.class).atZoneSameInstant(ZONE).toLocalDate()));
		});
		return found;
	}

}
