package cn.nanshan.minsheng.policy;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The worked examples of how days are counted, and that each count tells its days. */
class DayCountTests {

	private static final Holidays HOLIDAYS = Holidays.of(List.of(day("2026-02-14", true), day("2026-02-15", false),
			day("2026-02-16", false), day("2026-02-17", false), day("2026-02-18", false), day("2026-02-19", false),
			day("2026-02-20", false), day("2026-02-21", false), day("2026-02-22", false), day("2026-02-23", false),
			day("2026-02-28", true), day("2027-01-01", false)));

	@ParameterizedTest
	@CsvSource({ "2026-03-25, 5, 2026-03-30", "2026-02-10, 5, 2026-02-24", "2026-02-09, 5, 2026-02-14",
			"2026-02-23, 5, 2026-02-28", "2026-12-27, 5, 2027-01-04", "2026-12-30, 1, 2026-12-31" })
	void naturalDaysEndOnAWorkingDay(LocalDate posted, int days, LocalDate last) {
		assertThat(HOLIDAYS.count(posted, DayRule.natural(days, "", "", null)).last()).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource({ "2026-02-13, 1, 2026-02-14", "2026-02-13, 2, 2026-02-24", "2026-02-27, 1, 2026-02-28",
			"2026-02-27, 2, 2026-03-02", "2026-12-31, 1, 2027-01-04" })
	void workingDaysLeaveOutHolidaysAndTakeMakeUpDays(LocalDate start, int days, LocalDate last) {
		assertThat(HOLIDAYS.count(start, DayRule.working(days, "")).last()).isEqualTo(last);
	}

	@Test
	void everyDayOfACountIsTold() {
		DayCount count = explained("2026-02-10", DayRule.natural(5, "张贴当日", "MF-23", null));
		assertThat(count.days()).hasSize(14);
		assertThat(count.days().get(0))
			.isEqualTo(new CountedDay(LocalDate.of(2026, 2, 11), 1, CountedDay.Role.COUNTED, ""));
		assertThat(count.days().get(3).note()).isEqualTo("春节调休上班");
		assertThat(count.days().get(4))
			.isEqualTo(new CountedDay(LocalDate.of(2026, 2, 15), 5, CountedDay.Role.COUNTED, "春节"));
		assertThat(count.days().get(5).role()).isEqualTo(CountedDay.Role.MOVED);
		assertThat(count.skipped()).startsWith("2月16日（春节）").endsWith("2月24日（顺延）");
		assertThat(count.isLongerThanCounted()).isFalse();
	}

	@Test
	void aSkippedWeekendIsCalledSo() {
		assertThat(explained("2026-03-06", DayRule.working(1, "")).skipped()).isEqualTo("3月7日（周末）、3月8日（周末）");
		assertThat(explained("2026-03-09", DayRule.working(1, "")).skipped()).isEqualTo("没有跳过的日子");
	}

	@Test
	void aYearThatIsMissingIsSaid() {
		DayCount count = explained("2027-12-30", DayRule.working(3, ""));
		assertThat(count.caveats()).containsExactly("2028 年放假安排尚未录入，只按周末计算");
	}

	@Test
	void aNamedDayHasNothingToCount() {
		LocalDate named = LocalDate.of(2026, 2, 17);
		DayCount count = HOLIDAYS.explain(Deadline.fixed(named.minusDays(3), named, "会议通知"));
		assertThat(count.days()).isEmpty();
		assertThat(count.deadline().last()).isEqualTo(named);
		assertThat(count.isLongerThanCounted()).isFalse();
	}

	@Test
	void whatIsKeptLongerThanCountedSaysSo() {
		Deadline counted = HOLIDAYS.count(LocalDate.of(2026, 3, 25), DayRule.natural(5, "", "", null));
		assertThat(HOLIDAYS.explain(counted.until(LocalDate.of(2026, 3, 31))).isLongerThanCounted()).isTrue();
	}

	private static DayCount explained(String start, DayRule rule) {
		return HOLIDAYS.explain(HOLIDAYS.count(LocalDate.parse(start), rule));
	}

	private static CalendarDay day(String day, boolean working) {
		return new CalendarDay(LocalDate.parse(day), working, day.startsWith("2027") ? "元旦" : "春节");
	}

}
