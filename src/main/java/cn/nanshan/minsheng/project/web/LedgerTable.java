package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.LedgerFilter;
import cn.nanshan.minsheng.project.LedgerOrder;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Chip;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.Tab;

/**
 * The page of the project ledger.
 *
 * @param filter what is asked for, to fill the filter form again
 * @param reach the reader's reach in words, a filter that cannot be removed
 * @param views the saved views
 * @param chips the filters in force, each with the address without it
 * @param lines the rows shown
 * @param shown sums of the rows shown
 * @param whole sums of every row that matches
 * @param links neighbours of this page
 * @param export address of the same list as a file
 * @param clear address without any filter
 * @param years years to choose from
 * @param streets streets to choose from, empty if the reach is one street
 * @param communities communities to choose from, empty if the reach is one community
 * @param mayCreate whether the reader may open a draft
 * @param mayImport whether the reader may import
 */
record LedgerTable(LedgerFilter filter, String reach, List<Tab> views, List<Chip> chips, List<LedgerLine> lines,
		Sums shown, Sums whole, PageLinks links, String export, String clear, List<Choice> years, List<Choice> streets,
		List<Choice> communities, boolean mayCreate, boolean mayImport) {

	public List<Choice> types() {
		return Choice.of(ProjectType.class, ProjectType::label);
	}

	public List<Choice> tracks() {
		return Choice.of(Track.class, Track::label);
	}

	public List<Choice> states() {
		return Choice.of(ProjectState.class, ProjectState::label);
	}

	public List<Choice> orders() {
		return Choice.of(LedgerOrder.class, LedgerOrder::label);
	}

	/** Returns the name of the view in force, sent on by the filter form. */
	public String view() {
		return this.filter.view().name();
	}

	/** Returns whether the sums of this page differ from those of the whole list. */
	public boolean partial() {
		return this.shown.counted() < this.whole.counted();
	}

	/** Returns the heading of the column that says where a project is at home. */
	public String placeHeading() {
		return this.streets.isEmpty() ? "社区" : "街道、社区";
	}

	static List<Tab> views(LedgerQuery query, LedgerFilter.View current) {
		return Arrays.stream(LedgerFilter.View.values())
			.map((view) -> new Tab(view.label(), query.with("view", view.name()), view == current))
			.toList();
	}

	/**
	 * Sums of rows.
	 *
	 * @param counted how many rows
	 * @param requested asked for
	 * @param approved approved
	 * @param contracted contracted
	 * @param paid paid
	 * @param rate paid of the contracted
	 */
	record Sums(int counted, Money requested, Money approved, Money contracted, Money paid, String rate) {

	}

}
