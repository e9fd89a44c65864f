package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.project.LedgerFilter;
import cn.nanshan.minsheng.project.LedgerOrder;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.web.Tab;
import org.jspecify.annotations.Nullable;

/**
 * The page of the project ledger.
 *
 * @param filter what is asked for, to fill the filter form again
 * @param reach the reader's reach in words, a filter that cannot be removed
 * @param views the saved views
 * @param chips the filters in force, each with the address without it
 * @param lines the rows shown
 * @param counted how many rows match, in words
 * @param sums sums of the rows shown
 * @param links neighbours of this page
 * @param export address of the same list as a file
 * @param clear address without any filter
 * @param years years to choose from
 * @param streets streets to choose from, empty if the reach is one street
 * @param communities communities to choose from, empty if the reach is one community
 * @param mayCreate whether the reader may open a draft
 * @param mayImport whether the reader may import
 */
record LedgerTable(LedgerFilter filter, String reach, List<Tab> views, List<Chip> chips, List<Line> lines,
		String counted, Sums sums, PageLinks links, String export, String clear, List<Choice> years,
		List<Choice> streets, List<Choice> communities, boolean mayCreate, boolean mayImport) {

	public List<Choice> types() {
		return Choice.of(ProjectType.class, ProjectType::label);
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

	static List<Tab> views(LedgerQuery query, LedgerFilter.View current) {
		return Arrays.stream(LedgerFilter.View.values())
			.map((view) -> new Tab(view.label(), query.with("view", view.name()), view == current))
			.toList();
	}

	/**
	 * A filter in force.
	 *
	 * @param label what it is, in words
	 * @param without address without it
	 */
	record Chip(String label, String without) {

	}

	/**
	 * One row.
	 *
	 * @param number number
	 * @param name name
	 * @param place community, with its street where the reach is the district
	 * @param type type
	 * @param state state
	 * @param waiting whom it waits for, a dash if nobody
	 * @param due last day, a dash if there is none
	 * @param light on time, due soon or overdue, absent without a day
	 * @param left how much time is left, in words
	 * @param requested sum asked for
	 * @param approved sum approved
	 * @param contracted contract sum
	 * @param paid sum paid
	 * @param rate paid of the contract sum, a dash without one
	 * @param since day since when it is in its state
	 * @param track track
	 */
	record Line(String number, String name, String place, String type, Status state, String waiting, String due,
			@Nullable Status light, @Nullable String left, @Nullable Money requested, @Nullable Money approved,
			@Nullable Money contracted, @Nullable Money paid, String rate, String since, String track) {

	}

	/**
	 * Sums of the rows shown.
	 *
	 * @param requested asked for
	 * @param approved approved
	 * @param contracted contracted
	 * @param paid paid
	 * @param rate paid of the contracted
	 */
	record Sums(Money requested, Money approved, Money contracted, Money paid, String rate) {

	}

}
