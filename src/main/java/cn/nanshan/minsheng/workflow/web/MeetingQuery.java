package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.MeetingFilter;
import cn.nanshan.minsheng.workflow.MeetingState;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of the list of meetings: every filter is in it.
 *
 * @param kind which body
 * @param state how far
 * @param from first day
 * @param to last day
 * @param community code of a community
 * @param after key of the row before this page
 */
record MeetingQuery(@Nullable String kind, @Nullable String state, @Nullable String from, @Nullable String to,
		@Nullable String community, @Nullable UUID after) {

	MeetingFilter filter() {
		return new MeetingFilter(oneOf(BodyKind.class, this.kind), oneOf(MeetingState.class, this.state),
				day(this.from), day(this.to), filled(this.community));
	}

	boolean narrows() {
		MeetingFilter filter = filter();
		return filter.kind() != null || filter.state() != null || filter.from() != null || filter.to() != null
				|| filter.community() != null;
	}

	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/meetings");
		add(address, "kind", this.kind);
		add(address, "state", this.state);
		add(address, "from", this.from);
		add(address, "to", this.to);
		add(address, "community", this.community);
		return address.encode().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable String typed) {
		String kept = filled(typed);
		if (kept != null) {
			address.queryParam(name, kept.replaceAll("[^\\w-]", ""));
		}
	}

	private static @Nullable String filled(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		try {
			String kept = filled(typed);
			return (kept != null) ? LocalDate.parse(kept) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String typed) {
		return Arrays.stream(type.getEnumConstants()).filter((it) -> it.name().equals(typed)).findFirst().orElse(null);
	}

}
