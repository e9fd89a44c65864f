package cn.nanshan.minsheng.project.web;

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
 */
record SubmissionPage(CaseFrame frame, String number, int version, ChecksPanel checks, boolean possible, boolean mine) {
}
