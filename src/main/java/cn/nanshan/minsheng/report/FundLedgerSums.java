package cn.nanshan.minsheng.report;

import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.shared.Money;

/**
 * What a filter of the fund ledger comes to, over all its pages.
 *
 * @param counted how many projects match
 * @param approved approved
 * @param contracted under contract
 * @param change what changes of contracts came to
 * @param held held, paid or not
 * @param paid paid
 */
public record FundLedgerSums(int counted, Money approved, Money contracted, Money change, Money held, Money paid) {

	/** Nothing. */
	public static final FundLedgerSums NONE = new FundLedgerSums(0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
			Money.ZERO);

	/** Returns what is held and not paid yet. */
	public Money balance() {
		return this.held.minus(this.paid);
	}

	/** Returns what rows come to. */
	public static FundLedgerSums of(List<FundLedgerRow> rows) {
		FundLedgerSums sums = NONE;
		for (FundLedgerRow row : rows) {
			sums = sums.plus(row);
		}
		return sums;
	}

	/** Returns the sums with one more row. */
	public FundLedgerSums plus(FundLedgerRow row) {
		return new FundLedgerSums(this.counted + 1, this.approved.plus(row.approved()),
				this.contracted.plus(Objects.requireNonNullElse(row.contracted(), Money.ZERO)),
				this.change.plus(Objects.requireNonNullElse(row.change(), Money.ZERO)), this.held.plus(row.held()),
				this.paid.plus(row.paid()));
	}

}
