package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.FundEntry;
import cn.nanshan.minsheng.funding.FundFinding;
import cn.nanshan.minsheng.funding.FundPosition;
import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.funding.PoolShare;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.web.PageLinks;
import org.jspecify.annotations.Nullable;

/**
 * The money of a street-year.
 *
 * @param year the year
 * @param street name of the street
 * @param streetCode code of the street
 * @param budget the budget, absent if the street has not opened it
 * @param position where the whole stands
 * @param pace how much is held and paid against the time that has passed
 * @param bar the whole as one bar
 * @param pool the overhead pool
 * @param gauge the overhead pool as a bar
 * @param items overhead by category
 * @param communities one row for each community and one for the street's own
 * @param sums the rows added up
 * @param findings what stands against the regulation
 * @param entries the ledger, newest first
 * @param links neighbours of the ledger's page
 * @param may what the reader may do here
 */
record FundPage(int year, String street, String streetCode, @Nullable AnnualBudget budget, FundPosition position,
		Pace pace, FundBar bar, OverheadPool pool, PoolGauge gauge, List<PoolShare> items,
		List<CommunityRow> communities, CommunityRow sums, List<FundFinding> findings, List<EntryLine> entries,
		PageLinks links, May may) {

	/** Returns the findings that stand. */
	public List<FundFinding> standing() {
		return this.findings.stream().filter((finding) -> finding.clearedAt() == null).toList();
	}

	/** Returns whether more was allotted than a cut has left of a year that is open. */
	public boolean isOverAllocated() {
		return this.budget != null && !this.budget.isClosed()
				&& this.budget.allocated().moreThan(this.budget.available());
	}

	/**
	 * A community's part.
	 *
	 * @param name name of the community
	 * @param href its projects of the year
	 * @param weak whether the street favours it
	 * @param reason why it has more than others
	 * @param allotted what it may take, absent if nothing was allotted
	 * @param left what of it is free, absent likewise
	 * @param position where it stands
	 * @param used share of the allocation that is held
	 * @param bar its part as a bar
	 */
	record CommunityRow(String name, @Nullable String href, boolean weak, String reason, @Nullable Money allotted,
			@Nullable Money left, FundPosition position, @Nullable Percent used, FundBar bar) {

	}

	/**
	 * A line of the ledger.
	 *
	 * @param entry the line
	 * @param number number of its project, absent for the budget itself
	 */
	record EntryLine(FundEntry entry, @Nullable String number) {

	}

	/**
	 * Money against time.
	 *
	 * @param used share of what there is that is held
	 * @param spent share of what there is that is paid
	 * @param passed share of the year that has passed
	 */
	record Pace(Percent used, Percent spent, Percent passed) {

		/** Returns whether payment lags far behind time. */
		public boolean isBehind() {
			return this.passed.value().subtract(this.spent.value()).intValue() >= 20;
		}

	}

	/**
	 * What the reader may do.
	 *
	 * @param keep open, adjust and close the budget, allot and transfer
	 * @param tryOut try out decisions
	 * @param verify compute the balances anew
	 */
	record May(boolean keep, boolean tryOut, boolean verify) {

	}

}
