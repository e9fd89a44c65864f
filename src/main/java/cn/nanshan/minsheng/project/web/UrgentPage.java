package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.project.UrgentReading;
import cn.nanshan.minsheng.web.ChecksPanel;
import org.jspecify.annotations.Nullable;

/**
 * A page on which something is done about urgent work.
 *
 * @param frame head, task list and tabs
 * @param number number of the project
 * @param version version that the form sends back
 * @param sheet what is kept of it
 * @param checks what the rules say, absent where they are asked with what is typed
 * @param possible whether the state allows it
 * @param mine whether the reader may do it
 * @param late whether the 24 hours are over
 */
record UrgentPage(CaseFrame frame, String number, int version, UrgentReading.Sheet sheet, @Nullable ChecksPanel checks,
		boolean possible, boolean mine, boolean late) {
}
