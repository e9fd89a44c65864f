package cn.nanshan.minsheng.report;

import java.time.LocalDate;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When spending lags behind the year, and when it rushes to its end. */
class SpendingTests {

	private static final Percent TEN = Percent.of("10");

	private static final Percent FORTY = Percent.of("40");

	@Test
	void timeGoesDayByDay() {
		assertThat(TimeRate.of(2026, LocalDate.of(2026, 1, 1))).isEqualTo(Percent.of("0.3"));
		assertThat(TimeRate.of(2026, LocalDate.of(2026, 12, 31))).isEqualTo(Percent.of("100"));
		assertThat(TimeRate.of(2024, LocalDate.of(2024, 7, 1))).isEqualTo(Percent.of("50"));
		assertThat(TimeRate.of(2025, LocalDate.of(2026, 1, 1))).isEqualTo(Percent.of("100"));
		assertThat(TimeRate.of(2027, LocalDate.of(2026, 12, 31))).isEqualTo(Percent.of("0"));
	}

	@Test
	void aLagOfMoreThanTheMarginIsBehind() {
		Spending spending = spent("1000.00", "400.00", "0.00", "0.00");
		assertThat(spending.rate()).isEqualTo(Percent.of("40"));
		assertThat(spending.isBehind(Percent.of("50"), TEN)).isFalse();
		assertThat(spending.isBehind(Percent.of("50.1"), TEN)).isTrue();
	}

	@Test
	void whereThereIsNothingToSpendNothingIsLate() {
		Spending nothing = spent("0.00", "0.00", "0.00", "0.00");
		assertThat(nothing.rate()).isNull();
		assertThat(nothing.isBehind(Percent.of("100"), TEN)).isFalse();
		assertThat(nothing.decemberShare()).isNull();
		assertThat(nothing.rushes(FORTY)).isFalse();
	}

	@Test
	void moreThanTheShareInDecemberIsARush() {
		assertThat(spent("1000.00", "500.00", "500.00", "200.00").rushes(FORTY)).isFalse();
		assertThat(spent("1000.00", "500.00", "500.00", "200.50").rushes(FORTY)).isTrue();
	}

	@Test
	void whatCameBackIsNoShareOfTheYear() {
		assertThat(spent("1000.00", "100.00", "-50.00", "-50.00").decemberShare()).isNull();
		assertThat(spent("1000.00", "100.00", "100.00", "-50.00").decemberShare()).isNull();
		assertThat(spent("1000.00", "100.00", "-50.00", "-50.00").rushes(FORTY)).isFalse();
	}

	@Test
	void aPlaceIsMeasuredByItsAllocationIfItHasOne() {
		assertThat(SpendingBase.of(true, false, Money.ZERO)).isEqualTo(SpendingBase.BUDGET);
		assertThat(SpendingBase.of(false, true, Money.ZERO)).isEqualTo(SpendingBase.ALLOTTED);
		assertThat(SpendingBase.of(false, true, Money.of(1))).isEqualTo(SpendingBase.ALLOTTED_AND_OVERHEAD);
		assertThat(SpendingBase.of(false, false, Money.of(1))).isEqualTo(SpendingBase.HELD);
		assertThat(SpendingBase.NONE.with(SpendingBase.HELD).with(SpendingBase.HELD)).isEqualTo(SpendingBase.HELD);
		assertThat(SpendingBase.HELD.with(SpendingBase.NONE)).isEqualTo(SpendingBase.HELD);
		assertThat(SpendingBase.HELD.with(SpendingBase.ALLOTTED)).isEqualTo(SpendingBase.MIXED);
	}

	private static Spending spent(String whole, String paid, String inYear, String inDecember) {
		return new Spending(Money.of(whole), Money.of(paid), Money.of(inYear), Money.of(inDecember));
	}

}
