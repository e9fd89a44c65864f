package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.job.Job;
import cn.nanshan.minsheng.job.Timetable;
import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a retention on the desk of street finance on the day after its warranty has ended.
 */
@Component
class RetentionTasks implements Job {

	private static final String KIND = "质保期满";

	private static final int WORKING_DAYS = 10;

	private static final String OVER = """
			select p.id, p.number, p.name, p.street_code, s.retention, s.warranty_ends
			from settlement s join project p on p.id = s.project_id
			where s.retention > 0 and s.warranty_ends < :today
			  and s.retention - s.forfeited > (select coalesce(sum(y.amount), 0) from payment y
			    where y.project_id = s.project_id and y.stage = 'RETENTION'
			      and y.state not in ('RETURNED', 'REFUSED', 'WITHDRAWN'))
			  and not exists (select 1 from task t
			    where t.subject = p.id and t.kind = :kind and t.done_at is null)
			order by s.warranty_ends
			""";

	private final JdbcClient jdbc;

	private final TaskDesk desk;

	private final Deadlines deadlines;

	private final Clock clock;

	RetentionTasks(JdbcClient jdbc, TaskDesk desk, Deadlines deadlines, Clock clock) {
		this.jdbc = jdbc;
		this.desk = desk;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "retention-due";
	}

	@Override
	public String label() {
		return "质保期满提醒";
	}

	@Override
	public Timetable timetable() {
		return new Timetable("0 10 8 * * *", "每天 08:10");
	}

	@Override
	@Transactional
	public String run() {
		LocalDate today = LocalDate.now(this.clock);
		List<NewTask> over = this.jdbc.sql(OVER)
			.param("today", today)
			.param("kind", KIND)
			.query((row, index) -> new NewTask(row.getObject("id", UUID.class), KIND, Role.STREET_FINANCE,
					row.getString("street_code"), null,
					"%s（质保金 %s 元，%s 期满）".formatted(row.getString("name"), row.getBigDecimal("retention"),
							row.getString("warranty_ends")),
					"/projects/" + row.getString("number") + "/retention", null))
			.list();
		over.forEach(
				(task) -> this.desk.open(task, this.deadlines.count(today, DayRule.working(WORKING_DAYS, "质保期满次日"))));
		return "质保期满 " + over.size() + " 项";
	}

	/** Takes it off the desk: the retention is asked for, or none is owed. */
	void close(UUID project, Actor actor) {
		this.desk.close(project, KIND, actor.accountId());
	}

}
