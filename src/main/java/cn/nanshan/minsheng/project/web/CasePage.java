package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.web.ChecksPanel;
import org.jspecify.annotations.Nullable;

/**
 * The overview of a case, or one of its tabs.
 *
 * @param frame head, task list and tabs
 * @param checks what blocks the next action, absent if no rules bind it
 * @param requests what was asked to be waived, of the overview only
 * @param actions what can be done now
 * @param facts what the overview says, of the overview only
 * @param splits what looks like it, of the overview only
 * @param tab the tab shown, absent on the overview
 */
record CasePage(CaseFrame frame, @Nullable ChecksPanel checks, List<WaiverRequestRow> requests,
		List<ActionLink> actions, @Nullable CaseFacts facts, @Nullable SplitTable splits, @Nullable OpenTab tab) {

	/**
	 * The tab that is open.
	 *
	 * @param fragment template fragment that shows it
	 * @param model what the fragment reads as {@code tab.model()}
	 */
	record OpenTab(String fragment, Object model) {
	}

	/**
	 * A button of the overview.
	 *
	 * @param label its words
	 * @param href page of the action
	 * @param mine whether the reader may do it
	 * @param doers who may
	 */
	record ActionLink(String label, String href, boolean mine, String doers) {
	}

}
