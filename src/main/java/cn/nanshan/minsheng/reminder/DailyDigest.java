package cn.nanshan.minsheng.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import cn.nanshan.minsheng.job.Job;
import cn.nanshan.minsheng.job.Timetable;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.workflow.NewsKind;
import cn.nanshan.minsheng.workflow.StandIns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells everybody in the morning of a working day what is due, overdue and new. One
 * message a person and day, whatever runs twice: the database refuses the second.
 */
@Component
public class DailyDigest implements Job {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final JdbcClient jdbc;

	private final WorkingCalendar calendar;

	private final Clock clock;

	DailyDigest(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Override
	public String key() {
		return "daily-digest";
	}

	@Override
	public String label() {
		return "每日提醒";
	}

	@Override
	public Timetable timetable() {
		return new Timetable("0 30 8 * * *", "工作日 08:30");
	}

	@Override
	@Transactional
	public String run() {
		LocalDate today = LocalDate.now(this.clock);
		if (!this.calendar.isWorkingDay(today)) {
			return "今天不是工作日，没有发出";
		}
		int sent = this.jdbc.sql("""
				insert into message (id, account_id, kind, title, href, sent_at, once)
				select gen_random_uuid(), d.id, :kind,
				  '今天到期 ' || d.due || ' 件，已超期 ' || d.overdue || ' 件，昨天以来新到 ' || d.fresh || ' 件',
				  '/tasks', :now, :once
				from (select a.id, count(distinct t.id) filter (where t.due = :today) as due,
				    count(distinct t.id) filter (where t.due < :today) as overdue,
				    count(distinct t.id) filter (where t.opened_at >= :since) as fresh
				  from
				""" + Postbox.PEOPLE + """
				  join task t on t.done_at is null and t.role = a.role and a.level <> 'ADMIN' and (not a.deputy or
				""" + StandIns.SIGNATURE + """
				    )
				    and (a.street_code is null or t.street_code = a.street_code)
				    and (a.community_code is null or t.community_code = a.community_code)
				    and (a.vendor_id is null or t.vendor_id = a.vendor_id)
				  group by a.id) d
				where d.due + d.overdue + d.fresh > 0
				on conflict (account_id, once) where once is not null do nothing
				""")
			.param("kind", NewsKind.DIGEST.name())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("once", "digest:" + today)
			.param("today", today)
			.param("day", today)
			.param("since", since(today).atStartOfDay(ZONE).toOffsetDateTime())
			.update();
		return "发出 " + sent + " 条";
	}

	/** Returns the working day before a day: on a Monday, Friday is yesterday. */
	private LocalDate since(LocalDate today) {
		LocalDate day = today.minusDays(1);
		while (!this.calendar.isWorkingDay(day)) {
			day = day.minusDays(1);
		}
		return day;
	}

}
