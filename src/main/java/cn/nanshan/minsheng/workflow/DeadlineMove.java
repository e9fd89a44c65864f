package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;

/**
 * What a changed calendar makes of an open deadline.
 *
 * @param kept the deadline as it stands
 * @param start the day from which it is counted afterwards
 * @param after the last day afterwards
 * @param note why it is not the day that was counted, or empty
 */
public record DeadlineMove(KeptDeadline kept, LocalDate start, LocalDate after, String note) {

	/** Returns the last day as it stands. */
	public LocalDate before() {
		return this.kept.deadline().last();
	}

}
