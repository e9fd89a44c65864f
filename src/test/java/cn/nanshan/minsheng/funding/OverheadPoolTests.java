package cn.nanshan.minsheng.funding;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The ceiling of the overhead pool to the fen (FUND-04). */
class OverheadPoolTests {

	@Test
	void thePoolIsFullAtSevenPercentAndNotAFenMore() {
		OverheadPool empty = pool("24000000", "0");
		assertThat(empty.ceiling()).isEqualTo(Money.of("1680000.00"));
		assertThat(empty.holds(Money.of("1680000.00"))).isTrue();
		assertThat(empty.holds(Money.of("1680000.01"))).isFalse();
	}

	@Test
	void aCutBudgetStopsNewGrants() {
		OverheadPool cut = pool("23000000", "1680000");
		assertThat(cut.ceiling()).isEqualTo(Money.of("1610000.00"));
		assertThat(cut.grantable()).isEqualTo(Money.ZERO);
		assertThat(cut.holds(Money.of("0.01"))).isFalse();
	}

	private static OverheadPool pool(String total, String approved) {
		return new OverheadPool(Money.of(total), Percent.of("7"), Money.of(approved));
	}

}
