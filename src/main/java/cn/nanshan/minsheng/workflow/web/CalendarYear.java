package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.policy.CalendarDay;
import cn.nanshan.minsheng.policy.Holidays;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.workflow.CalendarReading;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a year as the page shows it.
 *
 * @param year the year
 * @param months its months
 * @param days the announced days in their order
 * @param reminder what is missing, absent if nothing is
 * @param history the announcements that made it
 */
record CalendarYear(int year, List<Month> months, List<CalendarDay> days, @Nullable String reminder,
		List<CalendarReading.Entry> history) {

	static CalendarYear of(int year, LocalDate today, WorkingCalendar calendar, List<CalendarReading.Entry> history) {
		Holidays holidays = calendar.holidays();
		List<CalendarDay> days = holidays.of(year);
		String missing = days.isEmpty() ? "%d 年放假安排尚未录入，只按周末计算".formatted(year) : null;
		return new CalendarYear(year,
				IntStream.rangeClosed(1, 12)
					.mapToObj((month) -> Month.of(YearMonth.of(year, month), holidays))
					.toList(),
				days, calendar.reminder(today).orElse(missing), history);
	}

	/** Returns how many days of the year offices work. */
	public long workingDays() {
		return this.months.stream().mapToLong((month) -> month.workingDays()).sum();
	}

	/**
	 * A month.
	 *
	 * @param number 1 to 12
	 * @param workingDays how many days offices work
	 * @param off days off that were announced, as 1、2、3
	 * @param working weekend days made up, as 4、9
	 */
	record Month(int number, long workingDays, String off, String working) {

		static Month of(YearMonth month, Holidays holidays) {
			List<String> off = new ArrayList<>();
			List<String> working = new ArrayList<>();
			long count = 0;
			for (int day = 1; day <= month.lengthOfMonth(); day++) {
				LocalDate date = month.atDay(day);
				count += holidays.isWorkingDay(date) ? 1 : 0;
				int shown = day;
				holidays.of(date).ifPresent((known) -> (known.working() ? working : off).add(String.valueOf(shown)));
			}
			return new Month(month.getMonthValue(), count, String.join("、", off), String.join("、", working));
		}

	}

}
