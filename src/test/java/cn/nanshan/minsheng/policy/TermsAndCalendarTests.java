package cn.nanshan.minsheng.policy;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class TermsAndCalendarTests {

	@Autowired
	private PolicyTermBook terms;

	@Autowired
	private WorkingCalendar calendar;

	@ParameterizedTest
	@CsvSource({ "2020-09-03, SERVICE, 200000", "2020-09-04, SERVICE, 500000", "2020-09-03, GOODS, 500000",
			"2020-09-04, GOODS, 500000", "2020-09-03, WORKS, 500000", "2020-09-04, WORKS, 1000000" })
	void capsChangeOnTheDayOfTheInterpretation(LocalDate day, ProjectType type, String cap) {
		assertThat(this.terms.on(day, "TY").cap(type)).isEqualTo(Money.of(cap));
	}

	@ParameterizedTest
	@EnumSource(TermKey.class)
	void everyFigureHasAValueAndASource(TermKey key) {
		assertThat(this.terms.on(LocalDate.of(2026, 1, 1), null).term(key).source()).isNotBlank();
	}

	@ParameterizedTest
	@CsvSource({ "2026-03-25, 5, 2026-03-30", "2026-04-28, 5, 2026-05-06", "2026-09-18, 2, 2026-09-20" })
	void aPeriodLeavesOutItsFirstDayAndEndsOnAWorkingDay(LocalDate posted, int days, LocalDate last) {
		assertThat(this.calendar.endOfPeriod(posted, days)).isEqualTo(last);
	}

	@Test
	void makeUpDaysAreWorkingDays() {
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 5, 9))).isTrue();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 5, 4))).isFalse();
		assertThat(this.calendar.plusWorkingDays(LocalDate.of(2026, 4, 30), 1)).isEqualTo(LocalDate.of(2026, 5, 6));
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 6))).isEqualTo(1);
	}

}
