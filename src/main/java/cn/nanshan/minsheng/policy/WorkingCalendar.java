package cn.nanshan.minsheng.policy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts days as the Civil Code does (domain Q13): the first day is not counted, and a
 * last day on a holiday moves to the next working day. Holidays and make-up days are
 * announced year by year; a year without an announcement knows weekends only. The days
 * are kept in memory; whether another node changed them is asked every few seconds, and
 * always before a deadline is written down.
 */
@Component
public class WorkingCalendar {

	private final JdbcClient jdbc;

	private final AtomicReference<@Nullable Edition> known = new AtomicReference<>();

	WorkingCalendar(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns whether offices work on this day. */
	public boolean isWorkingDay(LocalDate day) {
		return holidays().isWorkingDay(day);
	}

	/**
	 * Returns the last day of a period that begins after a day, with what explains it.
	 */
	public Deadline count(LocalDate start, DayRule rule) {
		return holidays().count(start, rule);
	}

	/** Returns a deadline with every day of its count. */
	public DayCount explain(Deadline deadline) {
		return holidays().explain(deadline);
	}

	/**
	 * Returns the day that is so many working days after another, which is not counted
	 * itself.
	 */
	public LocalDate plusWorkingDays(LocalDate day, int days) {
		return count(day, DayRule.working(days, "")).last();
	}

	/**
	 * Returns how many working days lie after the first day up to and with the last;
	 * negative if it is earlier.
	 */
	public int workingDaysBetween(LocalDate first, LocalDate last) {
		if (last.isBefore(first)) {
			return -workingDaysBetween(last, first);
		}
		Holidays days = holidays();
		return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(days::isWorkingDay).count();
	}

	/**
	 * Returns the last day of a period of natural days that begins with the day after
	 * {@code posted}.
	 */
	public LocalDate endOfPeriod(LocalDate posted, int naturalDays) {
		return count(posted, DayRule.natural(naturalDays, "", "", null)).last();
	}

	/**
	 * Returns the announced days of a year in their order; none if it is not announced.
	 */
	public List<CalendarDay> daysOf(int year) {
		return holidays().of(year);
	}

	/**
	 * Returns what to tell the reader of a date that was counted with weekends only
	 * because the holidays of its year have not been entered.
	 */
	public Optional<String> caveat(LocalDate counted) {
		return daysOf(counted.getYear()).isEmpty() ? Optional.of("%d 年放假安排尚未录入，只按周末计算".formatted(counted.getYear()))
				: Optional.empty();
	}

	/** Returns what to remind of from December on, as long as next year is missing. */
	public Optional<String> reminder(LocalDate today) {
		int next = today.getYear() + 1;
		return (today.getMonth() == Month.DECEMBER && daysOf(next).isEmpty())
				? Optional.of("%d 年放假安排尚未录入，跨年的期限现在只按周末计算".formatted(next)) : Optional.empty();
	}

	/** Returns the days as they stand. */
	public Holidays holidays() {
		return edition().days();
	}

	/** Returns which edition of the calendar this is; every change makes a new one. */
	public int version() {
		return edition().version();
	}

	/**
	 * Keeps the calendar as it is until the transaction ends, and makes sure that it is
	 * the newest: a deadline written down meanwhile is seen by whoever changes the
	 * calendar afterwards.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Holidays still() {
		int version = this.jdbc.sql("select version from calendar_version for share").query(Integer.class).single();
		if (version != edition().version()) {
			forget();
		}
		return holidays();
	}

	/** Asks whether another node changed the calendar. */
	@Scheduled(initialDelayString = "${minsheng.calendar-poll:PT5S}",
			fixedDelayString = "${minsheng.calendar-poll:PT5S}")
	public void refresh() {
		Edition held = this.known.get();
		if (held != null && held.version() != stored()) {
			forget();
		}
	}

	/** Forgets what is in memory; the next question reads it anew. */
	public void forget() {
		this.known.set(null);
	}

	private Edition edition() {
		Edition held = this.known.get();
		if (held == null) {
			int version = stored();
			held = new Edition(version, Holidays.of(read()));
			this.known.set(held);
		}
		return held;
	}

	private int stored() {
		return this.jdbc.sql("select version from calendar_version").query(Integer.class).single();
	}

	private List<CalendarDay> read() {
		return this.jdbc.sql("select day, working, name from calendar_day")
			.query((row, index) -> new CalendarDay(row.getObject("day", LocalDate.class), row.getBoolean("working"),
					row.getString("name")))
			.list();
	}

	/** The days of one version. */
	private record Edition(int version, Holidays days) {

	}

}
