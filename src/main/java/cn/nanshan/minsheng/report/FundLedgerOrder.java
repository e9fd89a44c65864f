package cn.nanshan.minsheng.report;

import java.math.BigDecimal;
import java.util.function.Function;

import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.shared.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * The orders that the fund ledger offers; nothing else is ever put into a statement.
 */
public enum FundLedgerOrder {

	/** By number, which is by street and community. */
	NUMBER("编号", new SortKey("p.number", "p.id", true), FundLedgerRow::number),
	/** Largest grant first. */
	LARGEST("批复额从大到小", new SortKey("c.approved", "c.reference", false), (row) -> plain(row.approved().yuan())),
	/** Smallest grant first. */
	SMALLEST("批复额从小到大", new SortKey("c.approved", "c.reference", true), (row) -> plain(row.approved().yuan())),
	/** Most paid first. */
	PAID("已付从多到少", new SortKey("c.paid", "c.reference", false), (row) -> plain(row.paid().yuan())),
	/** Most left to pay first. */
	BALANCE("余额从多到少", new SortKey("(c.held - c.paid)", "c.reference", false), (row) -> plain(row.balance().yuan()));

	private final String label;

	private final SortKey key;

	private final Function<FundLedgerRow, String> value;

	FundLedgerOrder(String label, SortKey key, Function<FundLedgerRow, String> value) {
		this.label = label;
		this.key = key;
		this.value = value;
	}

	public String label() {
		return this.label;
	}

	SortKey key() {
		return this.key;
	}

	/** Returns where a page after a row begins. */
	public PageKey keyOf(FundLedgerRow row) {
		return new PageKey(this.value.apply(row), row.id());
	}

	/** Returns the sort value of a key, absent if it is none of this order. */
	@Nullable Object parse(String value) {
		if (this == NUMBER) {
			return value;
		}
		return value.matches("-?\\d{1,12}(\\.\\d{1,2})?") ? new BigDecimal(value) : null;
	}

	private static String plain(BigDecimal yuan) {
		return yuan.toPlainString();
	}

}
