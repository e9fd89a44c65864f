package cn.nanshan.minsheng.report;

import java.util.List;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One page of the fund ledger.
 *
 * @param rows the rows shown
 * @param before key of the first row if rows precede it
 * @param after key of the last row if rows follow it
 * @param sums count and sums of every row that matches, shown or not
 * @param paidWithin what was paid of them within the days asked for, absent if none were
 */
public record FundLedgerPage(List<FundLedgerRow> rows, @Nullable String before, @Nullable String after,
		FundLedgerSums sums, @Nullable Money paidWithin) {

}
