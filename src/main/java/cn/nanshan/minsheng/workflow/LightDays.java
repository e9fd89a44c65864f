package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.policy.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the days between which the lights change, so that a list and its tags agree. */
@Component
public class LightDays {

	private final WorkingCalendar calendar;

	private final Clock clock;

	LightDays(WorkingCalendar calendar, Clock clock) {
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Returns the light of a last day as of today. */
	public Light of(@Nullable LocalDate due) {
		if (due == null) {
			return Light.NONE;
		}
		LocalDate today = today();
		return due.isBefore(today) ? Light.RED : due.isBefore(green()) ? Light.AMBER : Light.GREEN;
	}

	/** Returns today: what was due before is red. */
	public LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** Returns the first day that is green. */
	public LocalDate green() {
		return this.calendar.plusWorkingDays(today(), Light.SOON + 1);
	}

}
