package cn.nanshan.minsheng.demand.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandFilter;
import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.DemandState;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of the list of demands: every filter is in it.
 *
 * @param year a year, or {@code all}; absent for the year chosen in the top bar
 * @param street code of a street
 * @param community code of a community
 * @param channel code of a channel
 * @param kind what it is about
 * @param state how far it has come
 * @param round key of a round of collection
 * @param q words
 * @param before key of the row after this page
 * @param after key of the row before this page
 */
record DemandQuery(@Nullable String year, @Nullable String street, @Nullable String community, @Nullable String channel,
		@Nullable String kind, @Nullable String state, @Nullable String round, @Nullable String q,
		@Nullable String before, @Nullable String after) {

	static final String EVERY_YEAR = "all";

	DemandFilter filter(int chosenYear) {
		String asked = filled(this.year);
		Integer narrowed = (asked == null) ? Integer.valueOf(chosenYear)
				: asked.matches("\\d{4}") ? Integer.valueOf(asked) : null;
		return new DemandFilter(narrowed, filled(this.street), filled(this.community), filled(this.channel),
				oneOf(DemandKind.class, this.kind), oneOf(DemandState.class, this.state), uuid(this.round),
				filled(this.q));
	}

	String address() {
		return with("", "");
	}

	/**
	 * Returns the address of the first page with one filter changed, or dropped if empty.
	 */
	String with(String name, String value) {
		Map<String, @Nullable String> all = new LinkedHashMap<>();
		all.put("year", this.year);
		all.put("street", this.street);
		all.put("community", this.community);
		all.put("channel", this.channel);
		all.put("kind", this.kind);
		all.put("state", this.state);
		all.put("round", this.round);
		all.put("q", this.q);
		if (!name.isEmpty()) {
			all.put(name, value);
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/demands");
		Map<String, Object> values = new LinkedHashMap<>();
		all.forEach((key, typed) -> {
			String kept = filled(typed);
			if (kept != null) {
				address.queryParam(key, "{" + key + "}");
				values.put(key, kept);
			}
		});
		return address.encode().buildAndExpand(values).toUriString();
	}

	private static @Nullable String filled(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

	static @Nullable UUID uuid(@Nullable String typed) {
		return (typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) ? UUID.fromString(typed)
				: null;
	}

	private static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String typed) {
		return Arrays.stream(type.getEnumConstants()).filter((it) -> it.name().equals(typed)).findFirst().orElse(null);
	}

}
