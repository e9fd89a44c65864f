package cn.nanshan.minsheng.job;

/**
 * When a job runs, in the time of Shenzhen.
 *
 * @param cron seconds, minutes, hours, day, month, weekday
 * @param words the same for the page
 */
public record Timetable(String cron, String words) {
}
