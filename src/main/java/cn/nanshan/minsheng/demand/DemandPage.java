package cn.nanshan.minsheng.demand;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list of demands.
 *
 * @param rows the rows shown
 * @param before key of the first row if rows precede it
 * @param after key of the last row if rows follow it
 * @param counted how many rows there are, at most one more than {@code bound}
 * @param bound how far they were counted
 */
public record DemandPage(List<DemandView> rows, @Nullable String before, @Nullable String after, int counted,
		int bound) {

}
