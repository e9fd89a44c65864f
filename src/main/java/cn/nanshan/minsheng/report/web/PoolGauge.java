package cn.nanshan.minsheng.report.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;

/**
 * Overhead against its ceiling, drawn as one bar with the ceiling as a mark.
 *
 * @param approved width of what is held, in percent of the bar
 * @param paid width of what is paid
 * @param limit place of the ceiling
 * @param approvedShare share of the yearly total that is held
 * @param paidShare share of the yearly total that is paid
 * @param paidSum yuan paid
 */
record PoolGauge(BigDecimal approved, BigDecimal paid, BigDecimal limit, Percent approvedShare, Percent paidShare,
		Money paidSum) {

	private static final BigDecimal ROOM = new BigDecimal("1.15");

	static PoolGauge of(OverheadPool pool, Money paid) {
		Money longest = pool.isOver() ? pool.approved() : pool.ceiling();
		BigDecimal whole = longest.yuan().multiply(ROOM).max(BigDecimal.ONE);
		return new PoolGauge(width(pool.approved(), whole), width(paid, whole), width(pool.ceiling(), whole),
				share(pool.approved(), pool.total()), share(paid, pool.total()), paid);
	}

	private static BigDecimal width(Money part, BigDecimal whole) {
		return part.yuan().multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.HALF_UP);
	}

	private static Percent share(Money part, Money total) {
		return total.isZero() ? Percent.of("0") : new Percent(
				part.yuan().multiply(BigDecimal.valueOf(100)).divide(total.yuan(), 2, RoundingMode.HALF_UP));
	}

}
