package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyAccount;
import cn.nanshan.minsheng.identity.UseCase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Shows by which announcements the calendar of a year came about. */
@UseCase
@Transactional(readOnly = true)
public class CalendarReading {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final JdbcClient jdbc;

	CalendarReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the announcements about a year, the newest first. */
	@AnyAccount(action = "查看工作日历")
	public List<Entry> history(int year, Actor actor) {
		return this.jdbc.sql("""
				select e.id, e.number, e.reason, e.entered_name, e.entered_at,
				  (select count(*) from calendar_change c where c.entry_id = e.id) as days,
				  (select count(*) from calendar_move m where m.entry_id = e.id) as moves,
				  (select string_agg(to_char(c.day, 'MM-DD') || ' ' || c.before || ' → ' || c.after, '；' order by c.day)
				    from calendar_change c where c.entry_id = e.id) as changes
				from calendar_entry e where e.year = :year order by e.entered_at desc
				""")
			.param("year", year)
			.query((row, index) -> new Entry(row.getObject("id", UUID.class), row.getString("number"),
					row.getString("reason"), row.getString("entered_name"),
					row.getObject("entered_at", OffsetDateTime.class).atZoneSameInstant(ZONE).toLocalDate(),
					row.getInt("days"), row.getInt("moves"), row.getString("changes")))
			.list();
	}

	/**
	 * One announcement.
	 *
	 * @param id its id
	 * @param number its number or title
	 * @param reason why it was entered
	 * @param enteredBy who entered it
	 * @param enteredOn when
	 * @param days how many days it changed
	 * @param moves how many open deadlines it moved
	 * @param changes the days, before and after
	 */
	public record Entry(UUID id, String number, String reason, String enteredBy, LocalDate enteredOn, int days,
			int moves, String changes) {

	}

}
