package cn.nanshan.minsheng.report;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.KeysetPage;
import cn.nanshan.minsheng.shared.PageKey;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/**
 * The fund ledger of a year within reach (FUND-20, L1): a page at a time, or part by part
 * for a file, by the same filter and order, so that a file equals the screen and no
 * transaction waits for a slow reader.
 */
@UseCase
@Transactional(readOnly = true)
public class FundLedger {

	/** Rows of one page. */
	public static final int SIZE = 20;

	/** Rows of one part of a file. */
	public static final int PART = 1000;

	private final FundLedgerRows rows;

	FundLedger(FundLedgerRows rows) {
		this.rows = rows;
	}

	/** Returns one page; a page before a key if one is given, else after the other. */
	@AnyStaff(action = "查看资金使用台账")
	public FundLedgerPage page(FundLedgerFilter filter, @Nullable PageKey before, @Nullable PageKey after,
			Actor actor) {
		boolean backwards = before != null;
		KeysetPage<FundLedgerRow> page = KeysetPage.of(
				this.rows.find(filter, backwards ? before : after, backwards, SIZE + 1, actor), SIZE, backwards,
				after != null);
		return new FundLedgerPage(page.rows(), page.before(filter.order()::keyOf), page.after(filter.order()::keyOf),
				this.rows.sums(filter, actor), filter.asksForDays() ? this.rows.paidWithin(filter, actor) : null);
	}

	/** Returns count and sums of everything that matches. */
	@AnyStaff(action = "查看资金使用台账")
	public FundLedgerSums sums(FundLedgerFilter filter, Actor actor) {
		return this.rows.sums(filter, actor);
	}

	/** Returns the rows after a key, fewer than {@link #PART} only at the end. */
	@AnyStaff(action = "导出资金使用台账")
	public List<FundLedgerRow> part(FundLedgerFilter filter, @Nullable PageKey after, Actor actor) {
		return this.rows.find(filter, after, false, PART, actor);
	}

}
