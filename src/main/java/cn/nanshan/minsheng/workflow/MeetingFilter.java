package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What a list of meetings is narrowed to; absent is everything.
 *
 * @param kind which body
 * @param state how far
 * @param from first day
 * @param to last day
 * @param community code of a community
 */
public record MeetingFilter(@Nullable BodyKind kind, @Nullable MeetingState state, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable String community) {

	static @Nullable String name(@Nullable Enum<?> chosen) {
		return (chosen != null) ? chosen.name() : null;
	}

}
