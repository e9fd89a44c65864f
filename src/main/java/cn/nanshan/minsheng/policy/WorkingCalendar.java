package cn.nanshan.minsheng.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

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

	private final AtomicReference<@Nullable Map<LocalDate, Boolean>> announced = new AtomicReference<>();

	WorkingCalendar(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns whether offices work on this day. */
	public boolean isWorkingDay(LocalDate day) {
		Boolean working = announced().get(day);
		return (working != null) ? working
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

	/** Returns whether the holidays of a year have been entered. */
	public boolean knows(int year) {
		return announced().keySet().stream().anyMatch((day) -> day.getYear() == year);
	}

	private Map<LocalDate, Boolean> announced() {
		Map<LocalDate, Boolean> known = this.announced.get();
		if (known == null) {
			known = this.jdbc.sql("select day, working from calendar_day")
				.query((row, index) -> Map.entry(row.getObject("day", LocalDate.class), row.getBoolean("working")))
				.list()
				.stream()
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
			this.announced.set(known);
		}
		return known;
	}

}
