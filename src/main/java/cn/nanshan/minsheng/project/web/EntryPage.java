package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.project.ExclusionPrompt;
import cn.nanshan.minsheng.web.ChecksPanel;

/**
 * The page on which a design is handed to deliberation.
 *
 * @param frame head, task list and tabs of the case
 * @param number the project
 * @param checks what blocks
 * @param version the version that the button sends back
 * @param splits what looks like it
 * @param prompts what speaks against it by the negative list
 * @param mayEnter whether the reader holds the office
 */
record EntryPage(CaseFrame frame, String number, ChecksPanel checks, int version, SplitTable splits,
		List<ExclusionPrompt> prompts, boolean mayEnter) {

}
