package cn.nanshan.minsheng.report;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far one project is with one step.
 *
 * @param label the step in the street's words
 * @param progress how far
 * @param on the day it was settled, absent before
 * @param due last day while it is its turn, absent otherwise
 */
public record GridStep(String label, Progress progress, @Nullable LocalDate on, @Nullable LocalDate due) {

	/** How far a project is with a step. */
	public enum Progress {

		/** It was agreed to or done. */
		DONE,
		/** It sent the project back. */
		RETURNED,
		/** It turned the project down. */
		REJECTED,
		/** Its turn is now. */
		NOW,
		/** Its turn comes later. */
		AHEAD,
		/** It does not concern this project. */
		NOT_APPLICABLE

	}

}
