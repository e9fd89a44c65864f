package cn.nanshan.minsheng.project.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.LedgerFilter;
import cn.nanshan.minsheng.project.LedgerOrder;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * The ledger's address: every filter is in it, so that a view can be kept, sent on and
 * exported. What cannot be read does not narrow the list.
 *
 * @param view a saved view
 * @param year a year, or {@code all}; absent for the year chosen in the top bar
 * @param street code of a street
 * @param community code of a community
 * @param type type
 * @param track track
 * @param state state
 * @param q words
 * @param min least sum
 * @param max greatest sum
 * @param sort order
 * @param before key of the row after this page
 * @param after key of the row before this page
 */
record LedgerQuery(@Nullable String view, @Nullable String year, @Nullable String street, @Nullable String community,
		@Nullable String type, @Nullable String track, @Nullable String state, @Nullable String q, @Nullable String min,
		@Nullable String max, @Nullable String sort, @Nullable String before, @Nullable String after) {

	/** Returns whether somebody looks for certain words. */
	boolean isSearch() {
		return this.q != null && !this.q.isBlank();
	}

	static final String EVERY_YEAR = "all";

	/** Returns what is asked for, given the year of the top bar. */
	LedgerFilter filter(int chosenYear) {
		return new LedgerFilter(
				Objects.requireNonNullElse(Asked.oneOf(LedgerFilter.View.class, this.view), LedgerFilter.View.ALL),
				filterYear(chosenYear), Asked.words(this.street), Asked.words(this.community),
				Asked.oneOf(ProjectType.class, this.type), Asked.oneOf(Track.class, this.track),
				Asked.oneOf(ProjectState.class, this.state), Asked.words(this.q), Asked.sum(this.min),
				Asked.sum(this.max),
				Objects.requireNonNullElse(Asked.oneOf(LedgerOrder.class, this.sort), LedgerOrder.NEWEST));
	}

	private @Nullable Integer filterYear(int chosenYear) {
		if (Asked.words(this.year) == null) {
			return chosenYear;
		}
		return (this.year != null && this.year.matches("\\d{4}")) ? Integer.valueOf(this.year) : null;
	}

	/** Returns the address of the first page of the same list, at a path. */
	String address(String path) {
		return address(path, Map.of());
	}

	/** Returns the address with one filter changed, or dropped if it is empty. */
	String with(String name, String value) {
		return address("/projects", Map.of(name, value));
	}

	private String address(String path, Map<String, String> changed) {
		Map<String, @Nullable String> all = new LinkedHashMap<>();
		all.put("view", this.view);
		all.put("year", this.year);
		all.put("street", this.street);
		all.put("community", this.community);
		all.put("type", this.type);
		all.put("track", this.track);
		all.put("state", this.state);
		all.put("q", this.q);
		all.put("min", this.min);
		all.put("max", this.max);
		all.put("sort", this.sort);
		all.putAll(changed);
		return Asked.address(path, all);
	}

}
