package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.web.Status;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells in working days how long something waits and how much time is left. */
@Component
public class DueLights {

	private final WorkingCalendar calendar;

	private final Clock clock;

	DueLights(WorkingCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Returns how a deadline stands today, absent if there is none. */
	public @Nullable DueLight of(@Nullable LocalDate due) {
		if (due == null) {
			return null;
		}
		LocalDate today = LocalDate.now(this.clock);
		if (due.isBefore(today)) {
			return new DueLight(Status.OVERDUE, Math.max(1, this.calendar.workingDaysBetween(due, today)) + " 个工作日");
		}
		if (due.equals(today)) {
			return new DueLight(Status.DUE_SOON, "今日到期");
		}
		int left = this.calendar.workingDaysBetween(today, due);
		return new DueLight((left <= 1) ? Status.DUE_SOON : Status.ON_TIME, "余 " + left + " 个工作日");
	}

	/** Returns for how long something waits, in words. */
	public String waiting(LocalDate since) {
		int days = this.calendar.workingDaysBetween(since, LocalDate.now(this.clock));
		return (days == 0) ? "今日起" : "已 " + days + " 个工作日";
	}

}
