package cn.nanshan.minsheng.report;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * How far a year's money is spent.
 *
 * @param whole what there is to spend
 * @param paid what was paid of it, whenever, without what came back
 * @param paidInYear what was paid within the year itself, less what came back within it
 * @param paidInDecember what of that was paid in its December
 */
public record Spending(Money whole, Money paid, Money paidInYear, Money paidInDecember) {

	/** Returns the share that is paid, absent if there is nothing to spend. */
	public @Nullable Percent rate() {
		return this.whole.isZero() ? null : Percent.share(this.paid.yuan(), this.whole.yuan());
	}

	/**
	 * Returns how much of the year's payments December took, absent without payments or
	 * if more came back than was paid.
	 */
	public @Nullable Percent decemberShare() {
		boolean none = !this.paidInYear.isPositive() || Money.ZERO.moreThan(this.paidInDecember);
		return none ? null : Percent.share(this.paidInDecember.yuan(), this.paidInYear.yuan());
	}

	/** Returns whether spending lags behind the year by more than a margin in points. */
	public boolean isBehind(Percent timeRate, Percent margin) {
		Percent rate = rate();
		return rate != null && timeRate.value().subtract(rate.value()).compareTo(margin.value()) > 0;
	}

	/** Returns whether December took more than a share of the year's payments. */
	public boolean rushes(Percent most) {
		Percent share = decemberShare();
		return share != null && share.compareTo(most) > 0;
	}

	/** Returns both together. */
	public Spending plus(Spending other) {
		return new Spending(this.whole.plus(other.whole), this.paid.plus(other.paid),
				this.paidInYear.plus(other.paidInYear), this.paidInDecember.plus(other.paidInDecember));
	}

}
