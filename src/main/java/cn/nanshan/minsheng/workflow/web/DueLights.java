package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.LightDays;
import cn.nanshan.minsheng.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells in working days how long something waits and how much time is left. */
@Component
public class DueLights {

	private final WorkingCalendar calendar;

	private final LightDays days;

	DueLights(WorkingCalendar calendar, LightDays days) {
		this.calendar = calendar;
		this.days = days;
	}

	/** Returns how a deadline stands today, absent if there is none. */
	public @Nullable DueLight of(@Nullable LocalDate due) {
		if (due == null) {
			return null;
		}
		LocalDate today = this.days.today();
		return switch (this.days.of(due)) {
			case RED -> new DueLight(Status.OVERDUE,
					"已超 " + Math.max(1, this.calendar.workingDaysBetween(due, today)) + " 个工作日");
			case AMBER -> new DueLight(Status.DUE_SOON, due.equals(today) ? "今天到期" : left(today, due));
			case GREEN, NONE -> new DueLight(Status.ON_TIME, left(today, due));
		};
	}

	/** Returns the last day of a matter of a subject, absent if it has none. */
	public @Nullable DueDay day(@Nullable LocalDate due, UUID subject, String matter) {
		return (due != null) ? new DueDay(due, Deadlines.href(subject, matter), of(due)) : null;
	}

	/** Returns the last day of a task that waits, absent if it has none. */
	public @Nullable DueDay day(OpenTask task) {
		return day(task.due(), task.subject(), task.kind());
	}

	private String left(LocalDate today, LocalDate due) {
		int left = this.calendar.workingDaysBetween(today, due);
		return (left == 0) ? "不到 1 个工作日" : "还有 " + left + " 个工作日";
	}

	/** Returns for how long something waits, in words. */
	public String waiting(LocalDate since) {
		int days = this.calendar.workingDaysBetween(since, this.days.today());
		return (days == 0) ? "今日起" : "已 " + days + " 个工作日";
	}

}
