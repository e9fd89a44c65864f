package cn.nanshan.minsheng.reminder.web;

import cn.nanshan.minsheng.reminder.Supervision;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.web.DueDay;
import org.jspecify.annotations.Nullable;

/**
 * A 督办 in the list.
 *
 * @param supervision the 督办
 * @param office who has to answer
 * @param raiser who asked
 * @param status how it stands
 * @param due how its day stands, absent if it has none
 */
record SupervisionRow(Supervision supervision, String office, String raiser, Status status, @Nullable DueDay due) {
}
