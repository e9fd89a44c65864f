package cn.nanshan.minsheng.policy;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IntegrationTest
class TermsAndCalendarTests {

	/** No street has this code, so that no other test meets its figures. */
	private static final String STREET = "ZZ";

	@Autowired
	private JdbcClient jdbc;

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
	@CsvSource({ "2020-09-03, false", "2020-09-04, true" })
	void figuresOfThe2020DocumentsAreNotThoseOf2017(LocalDate day, boolean known) {
		assertThat(this.terms.on(day, null).terms().containsKey(TermKey.POOL_RATIO)).isEqualTo(known);
	}

	@Test
	@Transactional
	void aStreetMakesAFigureStricterAndNeverLooser() {
		set("MIN_QUOTES", "2026-02-01", "4");
		set("QUORUM", "2026-02-01", "3/5");
		set("PASS", "2026-02-01", "2/3");
		set("POOL_RATIO", "2026-02-01", "7.01");
		set("CHANGE_MOST", "2026-02-01", "9.99");
		set("CAP_SERVICE", "2026-02-01", "300000");
		set("PAY_SERVICE", "2026-02-01", "签约后 20%，验收后 80%");
		PolicyTerms before = this.terms.on(LocalDate.of(2026, 1, 31), STREET);
		PolicyTerms after = this.terms.on(LocalDate.of(2026, 2, 1), STREET);
		assertThat(before.count(TermKey.MIN_QUOTES)).isEqualTo(3);
		assertThat(after.count(TermKey.MIN_QUOTES)).isEqualTo(4);
		assertThat(after.pass()).isEqualTo(new Fraction(2, 3));
		assertThat(after.percent(TermKey.CHANGE_MOST)).isEqualTo(Percent.of("9.99"));
		assertThat(after.words(TermKey.PAY_SERVICE)).startsWith("签约后 20%");
		assertThat(after.quorum()).as("looser than the district's").isEqualTo(new Fraction(2, 3));
		assertThat(after.poolRatio()).as("looser than the district's").isEqualTo(Percent.of("7"));
		assertThat(after.cap(ProjectType.SERVICE)).as("the district's alone").isEqualTo(Money.of("500000"));
		assertThat(this.terms.on(LocalDate.of(2026, 2, 1), "TY").count(TermKey.MIN_QUOTES)).isEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update policy_term set value = '1' where key = 'CAP_SERVICE'", "delete from policy_term",
			"truncate policy_term" })
	void figuresAreNeverChanged(String statement) {
		assertThatThrownBy(() -> this.jdbc.sql(statement).update()).isInstanceOf(DataIntegrityViolationException.class);
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
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 5, 6))).isTrue();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2026, 5, 16))).isFalse();
		assertThat(this.calendar.plusWorkingDays(LocalDate.of(2026, 4, 30), 1)).isEqualTo(LocalDate.of(2026, 5, 6));
		assertThat(this.calendar.workingDaysBetween(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 6))).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "2026-04-30, 0, 2026-04-30", "2026-04-30, 2, 2026-05-07", "2026-05-08, 1, 2026-05-09",
			"2026-05-09, 1, 2026-05-11", "2026-12-31, 1, 2027-01-01" })
	void workingDaysStepOverHolidays(LocalDate from, int days, LocalDate reached) {
		assertThat(this.calendar.plusWorkingDays(from, days)).isEqualTo(reached);
		assertThat(this.calendar.workingDaysBetween(from, reached)).isEqualTo(days);
		assertThat(this.calendar.workingDaysBetween(reached, from)).isEqualTo(-days);
	}

	@Test
	void aYearWithoutAnnouncementSaysSo() {
		assertThat(this.calendar.caveat(LocalDate.of(2026, 12, 31))).isEmpty();
		assertThat(this.calendar.caveat(LocalDate.of(2027, 1, 1))).hasValue("2027 年放假安排尚未录入，只按周末计算");
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isTrue();
		assertThat(this.calendar.isWorkingDay(LocalDate.of(2027, 1, 2))).isFalse();
		assertThat(this.calendar.daysOf(2026)).hasSizeGreaterThan(30)
			.contains(new CalendarDay(LocalDate.of(2026, 5, 9), true, "劳动节"));
	}

	private void set(String key, String from, String value) {
		this.jdbc.sql("insert into policy_term (scope, key, valid_from, value, source) values (?, ?, ?, ?, ?)")
			.params(STREET, key, LocalDate.parse(from), value, "街道制度")
			.update();
	}

}
