package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;

import cn.nanshan.minsheng.web.Status;

import org.jspecify.annotations.Nullable;

/**
 * A last day as a list shows it: the day, the page of its computation, how it stands.
 *
 * @param day the last day
 * @param why address of the page on which it explains itself
 * @param light how it stands today, absent where that no longer matters
 */
public record DueDay(LocalDate day, String why, @Nullable DueLight light) {

	/** Returns whether the day is over. */
	public boolean isOverdue() {
		return this.light != null && this.light.status() == Status.OVERDUE;
	}

}
