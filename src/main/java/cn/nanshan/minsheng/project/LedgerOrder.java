package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Function;

import cn.nanshan.minsheng.shared.SortKey;
import org.jspecify.annotations.Nullable;

/**
 * The orders that the project ledger offers; nothing else is ever put into a statement.
 */
public enum LedgerOrder {

	/** Newest first. */
	NEWEST("新建时间从新到旧", "p.created_at", false, LedgerOrder::instant, (row) -> row.createdAt().toString()),
	/** Oldest first. */
	OLDEST("新建时间从旧到新", "p.created_at", true, LedgerOrder::instant, (row) -> row.createdAt().toString()),
	/** Largest sum first. */
	LARGEST("申报额从大到小", "coalesce(p.requested, 0)", false, LedgerOrder::sum, LedgerOrder::requested),
	/** Smallest sum first. */
	SMALLEST("申报额从小到大", "coalesce(p.requested, 0)", true, LedgerOrder::sum, LedgerOrder::requested),
	/** What has stood still longest first. */
	LONGEST("在本状态停留从久到短", "p.state_since", true, LedgerOrder::instant, (row) -> row.stateSince().toString()),
	/** What moved last first. */
	LATEST("最近有进展的在前", "p.state_since", false, LedgerOrder::instant, (row) -> row.stateSince().toString());

	private final String label;

	private final String column;

	private final boolean ascending;

	private final Function<String, Object> parse;

	private final Function<LedgerRow, String> value;

	LedgerOrder(String label, String column, boolean ascending, Function<String, Object> parse,
			Function<LedgerRow, String> value) {
		this.label = label;
		this.column = column;
		this.ascending = ascending;
		this.parse = parse;
		this.value = value;
	}

	public String label() {
		return this.label;
	}

	/** Returns the order and where a page of it begins. */
	SortKey key() {
		return new SortKey(this.column, "p.id", this.ascending);
	}

	/** Returns the sort value of a key, absent if it is none of this order. */
	@Nullable Object parse(String value) {
		try {
			return this.parse.apply(value);
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	String valueOf(LedgerRow row) {
		return this.value.apply(row);
	}

	private static Object instant(String value) {
		return Instant.parse(value).atOffset(ZoneOffset.UTC);
	}

	private static Object sum(String value) {
		return new BigDecimal(value);
	}

	private static String requested(LedgerRow row) {
		return (row.requested() != null) ? row.requested().yuan().toPlainString() : "0";
	}

}
