package cn.nanshan.minsheng.workflow;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.DayUnit;
import cn.nanshan.minsheng.policy.Deadline;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps for every last day how it came about, so that wherever the day is shown its
 * computation can be opened, and a change of the calendar finds it. Whoever opens a task
 * through {@link TaskDesk} has it kept; whatever else has a last day keeps it here.
 */
@Component
public class Deadlines {

	private final JdbcClient jdbc;

	private final WorkingCalendar calendar;

	Deadlines(JdbcClient jdbc, WorkingCalendar calendar) {
		this.jdbc = jdbc;
		this.calendar = calendar;
	}

	/** Returns the page that explains a deadline, for wherever its day is shown. */
	public static String href(UUID subject, String matter) {
		return "/deadlines/" + subject + "?matter=" + URLEncoder.encode(matter, StandardCharsets.UTF_8);
	}

	/**
	 * Counts a deadline that will be written down in this transaction, with the newest
	 * calendar, which stays as it is until then.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Deadline count(LocalDate start, DayRule rule) {
		return this.calendar.still().count(start, rule);
	}

	/** Keeps a deadline; one of the same matter that was kept before is replaced. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(Matter matter, Deadline deadline) {
		keep(matter, deadline, null);
	}

	/**
	 * Keeps a deadline that begins with the last day of another one.
	 * @param follows the other one, which moves this one with it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void keep(Matter matter, Deadline deadline, @Nullable UUID follows) {
		DayRule rule = deadline.rule();
		TermKey term = rule.term();
		this.jdbc
			.sql("""
					insert into deadline (id, subject, matter, title, street_code, community_code, vendor_id, start_day, days,
					  unit, clause, term, begins, follows, last_day)
					values (:id, :subject, :matter, :title, :street, :community, :vendor, :start, :days,
					  :unit, :clause, :term, :begins, :follows, :last)
					on conflict (subject, matter) do update set title = excluded.title, street_code = excluded.street_code,
					  community_code = excluded.community_code, vendor_id = excluded.vendor_id,
					  start_day = excluded.start_day, days = excluded.days, unit = excluded.unit, clause = excluded.clause,
					  term = excluded.term, begins = excluded.begins, follows = excluded.follows,
					  last_day = excluded.last_day
					""")
			.param("id", UUID.randomUUID())
			.param("subject", matter.subject())
			.param("matter", matter.name())
			.param("title", matter.title())
			.param("street", matter.streetCode())
			.param("community", matter.communityCode())
			.param("vendor", matter.vendorId())
			.param("start", deadline.start())
			.param("days", rule.days())
			.param("unit", rule.unit().name())
			.param("clause", rule.clause())
			.param("term", (term != null) ? term.name() : null)
			.param("begins", rule.from())
			.param("follows", follows)
			.param("last", deadline.last())
			.update();
	}

	/** Replaces a day that somebody named by another one; nothing of it is counted. */
	@Transactional(propagation = Propagation.MANDATORY)
	void name(UUID subject, String matter, LocalDate today, LocalDate last, String why) {
		this.jdbc
			.sql("""
					update deadline set start_day = :today, days = 0, unit = 'FIXED', clause = '', term = null, begins = :why,
					  follows = null, last_day = :last
					where subject = :subject and matter = :matter
					""")
			.param("today", today)
			.param("why", why)
			.param("last", last)
			.param("subject", subject)
			.param("matter", matter)
			.update();
	}

	/** Returns the deadline of a matter. */
	public Optional<KeptDeadline> of(UUID subject, String matter) {
		return this.jdbc.sql("select * from deadline where subject = :subject and matter = :matter")
			.param("subject", subject)
			.param("matter", matter)
			.query(Deadlines::kept)
			.optional();
	}

	/** Returns what a calendar change did to a deadline, the newest first. */
	List<Shift> shiftsOf(UUID deadline) {
		return this.jdbc
			.sql("""
					select m.before, m.after, e.number, e.reason from calendar_move m join calendar_entry e on e.id = m.entry_id
					where m.deadline_id = :id order by e.entered_at desc
					""")
			.param("id", deadline)
			.query(Shift.class)
			.list();
	}

	static KeptDeadline kept(ResultSet row, int index) throws SQLException {
		String term = row.getString("term");
		DayRule rule = new DayRule(row.getInt("days"), DayUnit.valueOf(row.getString("unit")), row.getString("clause"),
				(term != null) ? TermKey.valueOf(term) : null, row.getString("begins"));
		return new KeptDeadline(row.getObject("id", UUID.class),
				new Matter(row.getObject("subject", UUID.class), row.getString("matter"), row.getString("title"),
						row.getString("street_code"), row.getString("community_code"),
						row.getObject("vendor_id", UUID.class)),
				new Deadline(row.getObject("start_day", LocalDate.class), rule,
						row.getObject("last_day", LocalDate.class)),
				row.getObject("follows", UUID.class));
	}

	/**
	 * What a change of the calendar did to a deadline.
	 *
	 * @param before last day before
	 * @param after last day after
	 * @param number number of the announcement
	 * @param reason why the calendar was changed
	 */
	public record Shift(LocalDate before, LocalDate after, String number, String reason) {

	}

}
