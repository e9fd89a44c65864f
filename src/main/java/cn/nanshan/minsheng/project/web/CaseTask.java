package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

/**
 * One line of the task list beside a case.
 *
 * @param stage the stage it belongs to
 * @param label what is to be done
 * @param href page on which it is seen or done, absent while there is none
 * @param status how it stands
 * @param note what is missing or waited for, empty if nothing is
 * @param why page that explains a last day in the note, absent if there is none in it
 */
public record CaseTask(CaseStage stage, String label, @Nullable String href, Status status, String note,
		@Nullable String why) {

	public CaseTask(CaseStage stage, String label, @Nullable String href, Status status, String note) {
		this(stage, label, href, status, note, null);
	}

}
