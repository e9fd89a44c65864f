package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.audit.FieldChange;
import cn.nanshan.minsheng.project.ExclusionPrompt;
import cn.nanshan.minsheng.web.ChecksPanel;

/**
 * The page on which a project is handed to the street.
 *
 * @param frame head, task list and tabs
 * @param number number of the project
 * @param version version that the form sends back
 * @param checks what the rules say
 * @param possible whether the state allows it
 * @param mine whether the reader may do it
 * @param recallable whether it can still be taken back from the street
 * @param changes what differs from what was handed in before
 * @param splits what looks like it
 * @param prompts what speaks against it by the negative list
 */
record SubmissionPage(CaseFrame frame, String number, int version, ChecksPanel checks, boolean possible, boolean mine,
		boolean recallable, List<FieldChange> changes, SplitTable splits, List<ExclusionPrompt> prompts) {
}
