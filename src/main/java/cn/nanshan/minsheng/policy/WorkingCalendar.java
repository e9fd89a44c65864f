package cn.nanshan.minsheng.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts days as the Civil Code does (domain Q13): the first day is not counted, and a
 * last day on a holiday moves to the next working day. Holidays and make-up days are
 * announced year by year; a year without an announcement knows weekends only.
 */
@Component
public class WorkingCalendar {

	private final JdbcClient jdbc;

	private final AtomicReference<@Nullable Map<LocalDate, CalendarDay>> announced = new AtomicReference<>();

	WorkingCalendar(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns whether offices work on this day. */
	public boolean isWorkingDay(LocalDate day) {
		CalendarDay known = announced().get(day);
		return (known != null) ? known.working()
				: day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}

	/**
	 * Returns the day that is so many working days after another, which is not counted
	 * itself.
	 */
	public LocalDate plusWorkingDays(LocalDate day, int days) {
		LocalDate reached = day;
		for (int counted = 0; counted < days;) {
			reached = reached.plusDays(1);
			if (isWorkingDay(reached)) {
				counted++;
			}
		}
		return reached;
	}

	/**
	 * Returns how many working days lie after the first day up to and with the last;
	 * negative if it is earlier.
	 */
	public int workingDaysBetween(LocalDate first, LocalDate last) {
		if (last.isBefore(first)) {
			return -workingDaysBetween(last, first);
		}
		return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
	}

	/**
	 * Returns the last day of a period of natural days that begins with the day after
	 * {@code posted}.
	 */
	public LocalDate endOfPeriod(LocalDate posted, int naturalDays) {
		LocalDate last = posted.plusDays(naturalDays);
		while (!isWorkingDay(last)) {
			last = last.plusDays(1);
		}
		return last;
	}

	/**
	 * Returns the announced days of a year in their order; none if it is not announced.
	 */
	public List<CalendarDay> daysOf(int year) {
		return announced().values().stream().filter((day) -> day.day().getYear() == year).toList();
	}

	/**
	 * Returns what to tell the reader of a date that was counted with weekends only
	 * because the holidays of its year have not been entered.
	 */
	public Optional<String> caveat(LocalDate counted) {
		return daysOf(counted.getYear()).isEmpty() ? Optional.of("%d 年放假安排尚未录入，只按周末计算".formatted(counted.getYear()))
				: Optional.empty();
	}

	private Map<LocalDate, CalendarDay> announced() {
		Map<LocalDate, CalendarDay> known = this.announced.get();
		if (known == null) {
			known = new TreeMap<>();
			for (CalendarDay day : read()) {
				known.put(day.day(), day);
			}
			this.announced.set(known);
		}
		return known;
	}

	private List<CalendarDay> read() {
		return this.jdbc.sql("select day, working, name from calendar_day")
			.query((row, index) -> new CalendarDay(row.getObject("day", LocalDate.class), row.getBoolean("working"),
					row.getString("name")))
			.list();
	}

}
