package cn.nanshan.minsheng.project;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of the project ledger.
 *
 * @param rows the rows shown
 * @param before key of the first row if rows precede it
 * @param after key of the last row if rows follow it
 * @param sums count and sums of every row that matches, shown or not
 */
public record LedgerPage(List<LedgerRow> rows, @Nullable String before, @Nullable String after, LedgerSums sums) {

}
