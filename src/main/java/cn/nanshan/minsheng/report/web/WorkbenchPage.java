package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.project.web.LedgerLine;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.OpenTask;
import cn.nanshan.minsheng.workflow.web.DueDay;
import org.jspecify.annotations.Nullable;

/**
 * The workbench: what waits for the reader, then counts that link.
 *
 * @param title whose it is, such as 南头街道 2026 年
 * @param summary open, overdue, in one sentence
 * @param reminder what is missing in the calendar, absent if nothing is
 * @param tasks tasks shown
 * @param done whether the list shows what was done
 * @param links neighbours of the page
 * @param cards counts
 * @param inHand projects in hand, what moved last first
 * @param placeHeading heading of their column of places
 * @param ledger address of all projects in hand
 */
record WorkbenchPage(String title, String summary, @Nullable String reminder, List<TaskRow> tasks, boolean done,
		PageLinks links, List<Card> cards, List<LedgerLine> inHand, String placeHeading, String ledger) {

	/**
	 * A task.
	 *
	 * @param task the task
	 * @param place where it comes from
	 * @param project number and sum of its project, empty for anything else
	 * @param why why it is the reader's
	 * @param due its last day, absent without one or when it is done
	 */
	record TaskRow(OpenTask task, String place, String project, String why, @Nullable DueDay due) {

		public boolean isOverdue() {
			return this.due != null && this.due.isOverdue();
		}

	}

	/**
	 * A count that links to its list.
	 *
	 * @param label its words
	 * @param count how many
	 * @param note what stands behind it
	 * @param href where it leads
	 */
	record Card(String label, int count, String note, String href) {
	}

}
