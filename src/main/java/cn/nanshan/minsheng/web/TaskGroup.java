package cn.nanshan.minsheng.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A stage of the task list beside a case.
 *
 * @param title the stage
 * @param tasks its tasks in the order they are done
 */
public record TaskGroup(String title, List<Item> tasks) {

	/**
	 * One task.
	 *
	 * @param label what is to be done
	 * @param href where, or {@code null} while it cannot be opened
	 * @param status how it stands
	 * @param note what is missing or waited for
	 * @param why page that explains a last day in the note, absent if there is none in it
	 * @param current whether this page is about it
	 */
	public record Item(String label, @Nullable String href, Status status, @Nullable String note, @Nullable String why,
			boolean current) {

		public static Item of(String label, @Nullable String href, Status status) {
			return new Item(label, href, status, null, null, false);
		}

		/** Returns a task that cannot start yet, and why. */
		public static Item blocked(String label, String why) {
			return new Item(label, null, Status.BLOCKED, why, null, false);
		}

	}

}
