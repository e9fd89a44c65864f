package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of tasks; what is absent narrows nothing.
 *
 * @param kind what is to be done
 * @param light how close the last day is
 * @param community where it comes from
 * @param words words of the title
 * @param since first day on which it may have come
 */
public record TaskFilter(@Nullable String kind, @Nullable Light light, @Nullable String community,
		@Nullable String words, @Nullable LocalDate since) {

	/** Narrows nothing. */
	public static final TaskFilter ALL = new TaskFilter(null, null, null, null, null);

}
