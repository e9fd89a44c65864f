package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.web.DueDay;
import org.jspecify.annotations.Nullable;

/**
 * The grid of approvals as the page shows it.
 *
 * @param query what was asked for
 * @param communities communities to choose from, none for one's own alone
 * @param offices offices whose turn it may be
 * @param groups the rows by the chain that binds them
 * @param links neighbours of the page
 */
record GridPage(GridQuery query, List<Choice> communities, List<Choice> offices, List<Group> groups, PageLinks links) {

	/**
	 * Rows that have their steps in common.
	 *
	 * @param title whose chain, and which edition
	 * @param columns heads of the columns after whom a project waits for
	 * @param rows one for each project
	 */
	record Group(String title, List<String> columns, List<Row> rows) {
	}

	/**
	 * A project.
	 *
	 * @param number its number
	 * @param name its name
	 * @param place its community, or that it is the whole street's
	 * @param kind its type and track
	 * @param asked yuan asked for
	 * @param responsible who answers for it
	 * @param waivers how many justifications were given
	 * @param waiting whom it waits for
	 * @param cells one for each column
	 */
	record Row(String number, String name, String place, String kind, @Nullable Money asked, String responsible,
			int waivers, List<Holder> waiting, List<Square> cells) {
	}

	/**
	 * Who has it now.
	 *
	 * @param office the office with its unit
	 * @param task what it has to do
	 * @param since for how long, in words
	 * @param due until when, absent without a last day
	 */
	record Holder(String office, String task, String since, @Nullable DueDay due) {

		String inWords() {
			return "%s：%s，%s%s".formatted(this.office, this.task, this.since,
					(this.due != null) ? "，应于 " + this.due.day() : "");
		}

	}

	/**
	 * A cell.
	 *
	 * @param status its word and colour
	 * @param note a day, or who is waited for
	 * @param href where it leads, absent if nowhere
	 * @param due last day that stands in it, absent without one
	 */
	record Square(Status status, String note, @Nullable String href, @Nullable DueDay due) {

		static final Square EMPTY = new Square(Status.NOT_REACHED, "", null, null);

		String inWords() {
			return (this.status.word() + " " + this.note).strip() + ((this.due != null) ? " 到 " + this.due.day() : "");
		}

	}

}
