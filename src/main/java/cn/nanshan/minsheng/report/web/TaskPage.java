package cn.nanshan.minsheng.report.web;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.Tab;
import cn.nanshan.minsheng.workflow.web.DueDay;
import org.jspecify.annotations.Nullable;

/**
 * A list of matters: what waits, what was done, what was started, or all of a unit.
 *
 * @param title heading
 * @param tabs the views
 * @param query what was asked for
 * @param kinds kinds to choose from
 * @param lights lights to choose from, none where they mean nothing
 * @param communities communities to choose from, none for one's own alone
 * @param rows the matters
 * @param columns headings that differ between the views
 * @param vacant offices with open tasks and nobody to do them
 * @param supervising whether the reader may put a matter under supervision
 * @param links neighbours of the page
 */
record TaskPage(String title, List<Tab> tabs, TaskQuery query, List<Choice> kinds, List<Choice> lights,
		List<Choice> communities, List<Row> rows, Columns columns, List<Vacancy> vacant, boolean supervising,
		PageLinks links) {

	/**
	 * Headings that differ between the views.
	 *
	 * @param why heading of the reason
	 * @param since heading of the first day
	 * @param end heading of the last day, or of the day it was done
	 */
	record Columns(String why, String since, String end) {
	}

	/**
	 * A matter.
	 *
	 * @param kind what is to be done, or what was started
	 * @param title its name
	 * @param href its page
	 * @param subject number, sum and place of what it is about
	 * @param why why it is the reader's, or who has it now
	 * @param vacant whether nobody holds the office
	 * @param since first day
	 * @param due last day, absent if there is none
	 * @param doneOn the day it was done, absent while it waits
	 * @param supervise address that puts it under supervision, absent if that is not
	 * possible
	 */
	record Row(String kind, String title, String href, String subject, String why, boolean vacant, LocalDate since,
			@Nullable DueDay due, @Nullable LocalDate doneOn, @Nullable String supervise) {
	}

	/**
	 * An office without a person.
	 *
	 * @param office its name with its unit
	 * @param tasks how many tasks wait
	 * @param due the earliest last day
	 */
	record Vacancy(String office, int tasks, @Nullable DueDay due) {
	}

}
