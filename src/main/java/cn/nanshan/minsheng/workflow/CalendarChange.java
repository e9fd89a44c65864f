package cn.nanshan.minsheng.workflow;

/**
 * A change of the working calendar as it was asked for.
 *
 * @param year the year that the announcement is about
 * @param number number or title of the announcement
 * @param reason why the calendar is changed
 * @param content the announced days, one a line
 * @param seenVersion version of the calendar that was seen
 */
public record CalendarChange(int year, String number, String reason, String content, int seenVersion) {
}
