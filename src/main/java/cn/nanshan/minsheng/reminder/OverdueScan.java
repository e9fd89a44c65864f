package cn.nanshan.minsheng.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import cn.nanshan.minsheng.job.Job;
import cn.nanshan.minsheng.job.Timetable;
import cn.nanshan.minsheng.workflow.NewsKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who have to do it, once, that the last day of a task is over. */
@Component
public class OverdueScan implements Job {

	private final JdbcClient jdbc;

	private final Clock clock;

	OverdueScan(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "overdue-scan";
	}

	@Override
	public String label() {
		return "超期扫描";
	}

	@Override
	public Timetable timetable() {
		return new Timetable("0 20 8 * * *", "每天 08:20");
	}

	@Override
	@Transactional
	public String run() {
		int told = this.jdbc.sql("""
				with late as (
				  update task set overdue_told_at = :now
				  where done_at is null and overdue_told_at is null and due < :today returning id)
				insert into message (id, account_id, kind, title, href, sent_at, due_subject, due_matter)
				select gen_random_uuid(), a.id, :kind, t.kind || '“' || t.title || '”应于 ' || t.due || ' 办结，已超期',
				  t.href, :now, t.subject, t.kind
				from
				""" + Postbox.HOLDERS + " where t.id in (select id from late)")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("day", LocalDate.now(this.clock))
			.param("today", LocalDate.now(this.clock))
			.param("kind", NewsKind.OVERDUE.name())
			.update();
		return "发出 " + told + " 条";
	}

}
