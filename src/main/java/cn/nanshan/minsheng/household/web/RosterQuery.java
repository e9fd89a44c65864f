package cn.nanshan.minsheng.household.web;

import cn.nanshan.minsheng.household.RosterFilter;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of the roster: every filter is in it, and nothing personal.
 *
 * @param street code of a street
 * @param community code of a community
 * @param category code of a category
 * @param asked {@code yes}, {@code no} or empty
 * @param after number of the last row seen
 */
record RosterQuery(@Nullable String street, @Nullable String community, @Nullable String category,
		@Nullable String asked, @Nullable String after) {

	static final RosterQuery NONE = new RosterQuery(null, null, null, null, null);

	RosterFilter filter(int year, @Nullable String exact) {
		return new RosterFilter(year, filled(this.street), filled(this.community), filled(this.category),
				"yes".equals(this.asked) ? Boolean.TRUE : "no".equals(this.asked) ? Boolean.FALSE : null, exact);
	}

	@Nullable String lastSeen() {
		return filled(this.after);
	}

	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/key-households");
		add(address, "street", this.street);
		add(address, "community", this.community);
		add(address, "category", this.category);
		add(address, "asked", this.asked);
		return address.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
		String kept = filled(value);
		if (kept != null && kept.matches("[A-Za-z0-9_-]{1,40}")) {
			address.queryParam(name, kept);
		}
	}

	private static @Nullable String filled(@Nullable String typed) {
		return (typed == null || typed.isBlank()) ? null : typed.strip();
	}

}
