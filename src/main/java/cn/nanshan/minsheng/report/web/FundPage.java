package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.funding.FundEntry;
import cn.nanshan.minsheng.funding.FundPosition;
import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.shared.Percent;
import cn.nanshan.minsheng.web.PageLinks;

/**
 * The money of a street-year.
 *
 * @param year the year
 * @param street name of the street
 * @param streetCode code of the street
 * @param opened whether the budget was opened
 * @param position where the whole stands
 * @param used share of the total that is held
 * @param bar the whole as one bar
 * @param pool the overhead pool
 * @param communities one row for each community
 * @param entries the ledger, newest first
 * @param links neighbours of the ledger's page
 * @param mayKeep whether the reader opens and adjusts budgets
 */
record FundPage(int year, String street, String streetCode, boolean opened, FundPosition position, Percent used,
		FundBar bar, OverheadPool pool, List<CommunityRow> communities, List<FundEntry> entries, PageLinks links,
		boolean mayKeep) {

	/**
	 * A community's part.
	 *
	 * @param name name of the community
	 * @param weak whether the street favours it
	 * @param position where it stands
	 * @param bar its part as a bar
	 */
	record CommunityRow(String name, boolean weak, FundPosition position, FundBar bar) {
	}

}
