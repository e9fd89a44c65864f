package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.report.FundLedgerFilter;
import cn.nanshan.minsheng.report.FundLedgerOrder;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.table.PrintedPages;
import cn.nanshan.minsheng.web.Chip;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The page of the fund ledger.
 *
 * @param filter what is asked for, to fill the filter form again
 * @param reach the reader's reach in words, a filter that cannot be removed
 * @param views the saved views
 * @param chips the filters in force
 * @param lines the rows shown
 * @param counted how many rows match
 * @param shown sums of the rows shown
 * @param whole sums of every row that matches
 * @param paidWithin what was paid within the days asked for
 * @param links neighbours of this page
 * @param files addresses of the same list as files
 * @param choices what places and years can be chosen
 */
record FundTable(FundLedgerFilter filter, String reach, List<Tab> views, List<Chip> chips, List<FundLine> lines,
		int counted, FundLine shown, FundLine whole, @Nullable Money paidWithin, PageLinks links, Files files,
		Choices choices) {

	public List<Choice> types() {
		return Choice.of(ProjectType.class, ProjectType::label);
	}

	public List<Choice> tracks() {
		return Choice.of(Track.class, Track::label);
	}

	public List<Choice> states() {
		return Choice.of(ProjectState.class, ProjectState::label);
	}

	public List<Choice> uses() {
		return Choice.of(FundUse.class, FundUse::label);
	}

	public List<Choice> orders() {
		return Choice.of(FundLedgerOrder.class, FundLedgerOrder::label);
	}

	/** Returns whether the sums of this page differ from those of the whole list. */
	public boolean partial() {
		return this.lines.size() < this.counted;
	}

	/** Returns whether the list is too long to be set as a PDF. */
	public boolean tooLongForPdf() {
		return this.counted > PrintedPages.MOST_ROWS;
	}

	/**
	 * Addresses of files.
	 *
	 * @param workbook the workbook
	 * @param pdf the PDF
	 */
	record Files(String workbook, String pdf) {

		static Files of(FundQuery query) {
			return new Files(query.address(FundQuery.PATH + "/xlsx"), query.address(FundQuery.PATH + "/pdf"));
		}

	}

	/**
	 * What can be chosen.
	 *
	 * @param years years
	 * @param streets streets, empty if the reach is one street
	 * @param communities communities, empty if the reach is one community
	 */
	record Choices(List<Choice> years, List<Choice> streets, List<Choice> communities) {

	}

}
