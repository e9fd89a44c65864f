package cn.nanshan.minsheng.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormatsTests {

	private final Formats fmt = new Formats();

	@Test
	void sumsHaveThousandsAndTwoDecimals() {
		assertThat(this.fmt.yuan(Money.of("968000"))).isEqualTo("968,000.00");
		assertThat(this.fmt.yuan(new BigDecimal("-0.5"))).isEqualTo("-0.50");
		assertThat(this.fmt.yuan(new BigDecimal("99999999999999.99"))).isEqualTo("99,999,999,999,999.99");
		assertThat(this.fmt.yuan(null)).isEqualTo("—");
	}

	@Test
	void reportsCountInTenThousands() {
		assertThat(this.fmt.wan(Money.of("968049.99"))).isEqualTo("96.80");
		assertThat(this.fmt.wan(Money.of("968050"))).isEqualTo("96.81");
	}

	@Test
	void quantitiesHaveNoNeedlessZeros() {
		assertThat(this.fmt.count(new BigDecimal("1150.500"))).isEqualTo("1,150.5");
		assertThat(this.fmt.count(2300)).isEqualTo("2,300");
	}

	@Test
	void datesHaveTheFormOfTheirPlace() {
		LocalDate date = LocalDate.of(2026, 5, 2);
		assertThat(this.fmt.day(date)).isEqualTo("5月2日");
		assertThat(this.fmt.monthDay(date)).isEqualTo("05-02");
		assertThat(this.fmt.date(date)).isEqualTo("2026-05-02");
		assertThat(this.fmt.fullDate(date)).isEqualTo("2026年5月2日");
		assertThat(this.fmt.date(null)).isEqualTo("—");
	}

	@Test
	void instantsAreShownInShenzhen() {
		Instant late = Instant.parse("2026-11-22T16:05:00Z");
		assertThat(this.fmt.dateTime(late)).isEqualTo("2026-11-23 00:05");
		assertThat(this.fmt.day(late)).isEqualTo("11月23日");
	}

	@Test
	void countsStopAtTheirBound() {
		assertThat(PageLinks.bounded(64, 1000)).isEqualTo("64");
		assertThat(PageLinks.bounded(1000, 1000)).isEqualTo("1,000");
		assertThat(PageLinks.bounded(1001, 1000)).isEqualTo("1,000+");
	}

	@Test
	void keysetLinksKeepTheFilters() {
		PageLinks links = PageLinks.of("/projects?year=2026&before=a", null, "05-12&é", "");
		assertThat(links.previous()).isNull();
		assertThat(links.next()).isEqualTo("/projects?year=2026&after=05-12%26%C3%A9");
	}

}
