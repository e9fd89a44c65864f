package cn.nanshan.minsheng.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.policy.CountedDay.Role;

/**
 * The announced days as they stand, or as they would stand after a change, and how days
 * are counted with them (domain Q13). A year without an announcement knows weekends only.
 *
 * @param announced the days that depart from the week, by their date
 */
public record Holidays(Map<LocalDate, CalendarDay> announced) {

	/** No period is longer; whatever asks for more is a mistake. */
	private static final int MOST = 4000;

	public Holidays {
		announced = Map.copyOf(announced);
	}

	static Holidays of(Collection<CalendarDay> days) {
		Map<LocalDate, CalendarDay> announced = new TreeMap<>();
		days.forEach((day) -> announced.put(day.day(), day));
		return new Holidays(announced);
	}

	/** Returns what stands after days were announced or taken back. */
	public Holidays with(Collection<CalendarDay> added, Collection<LocalDate> removed) {
		Map<LocalDate, CalendarDay> days = new TreeMap<>(this.announced);
		removed.forEach(days::remove);
		added.forEach((day) -> days.put(day.day(), day));
		return new Holidays(days);
	}

	/** Returns what is announced of a day, empty if it follows the week. */
	public Optional<CalendarDay> of(LocalDate day) {
		return Optional.ofNullable(this.announced.get(day));
	}

	/** Returns the announced days of a year in their order. */
	public List<CalendarDay> of(int year) {
		return new TreeMap<>(this.announced).values().stream().filter((day) -> day.day().getYear() == year).toList();
	}

	/** Returns whether offices work on this day. */
	public boolean isWorkingDay(LocalDate day) {
		return of(day).map(CalendarDay::working).orElse(!isWeekend(day));
	}

	/** Returns whether a day is a Saturday or Sunday. */
	public static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	/** Returns the last day of a period that begins after a day. */
	public Deadline count(LocalDate start, DayRule rule) {
		List<CountedDay> days = days(start, rule);
		return new Deadline(start, rule, days.isEmpty() ? start : days.get(days.size() - 1).day());
	}

	/** Returns a deadline with every day of its count. */
	public DayCount explain(Deadline deadline) {
		List<CountedDay> days = days(deadline.start(), deadline.rule());
		List<String> caveats = (deadline.rule().unit() == DayUnit.FIXED) ? List.of()
				: IntStream.rangeClosed(deadline.start().getYear(), deadline.last().getYear())
					.filter((year) -> of(year).isEmpty())
					.mapToObj("%d 年放假安排尚未录入，只按周末计算"::formatted)
					.toList();
		return new DayCount(deadline, days, caveats);
	}

	private List<CountedDay> days(LocalDate start, DayRule rule) {
		if (rule.days() > MOST) {
			throw new IllegalArgumentException(rule.days() + " days");
		}
		return switch (rule.unit()) {
			case WORKING -> working(start, rule.days());
			case NATURAL -> natural(start, rule.days());
			case FIXED -> List.of();
		};
	}

	private List<CountedDay> working(LocalDate start, int wanted) {
		List<CountedDay> days = new ArrayList<>();
		LocalDate day = start;
		for (int counted = 0; counted < wanted;) {
			day = day.plusDays(1);
			boolean works = isWorkingDay(day);
			counted += works ? 1 : 0;
			days.add(new CountedDay(day, works ? counted : 0, works ? Role.COUNTED : Role.SKIPPED, note(day)));
		}
		return days;
	}

	private List<CountedDay> natural(LocalDate start, int wanted) {
		List<CountedDay> days = new ArrayList<>();
		LocalDate day = start;
		for (int counted = 1; counted <= wanted; counted++) {
			day = day.plusDays(1);
			days.add(new CountedDay(day, counted, Role.COUNTED, note(day)));
		}
		while (!isWorkingDay(day)) {
			day = day.plusDays(1);
			days.add(new CountedDay(day, 0, Role.MOVED, note(day)));
		}
		return days;
	}

	private String note(LocalDate day) {
		return of(day).map((known) -> known.working() ? known.name() + "调休上班" : known.name())
			.orElse(isWeekend(day) ? "周末" : "");
	}

}
