package cn.nanshan.minsheng.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * One project on the page of a half-year.
 *
 * @param project the project
 * @param score what the meeting said, absent before it
 * @param passed whether it reaches the line, absent before it
 */
public record MeetingRow(AcceptedProject project, @Nullable Score score, @Nullable Boolean passed) {

}
