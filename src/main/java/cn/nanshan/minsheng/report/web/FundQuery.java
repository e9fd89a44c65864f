package cn.nanshan.minsheng.report.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.report.FundLedgerFilter;
import cn.nanshan.minsheng.report.FundLedgerOrder;
import cn.nanshan.minsheng.web.Asked;
import org.jspecify.annotations.Nullable;

/**
 * The address of the fund ledger: every filter is in it, so that a number elsewhere can
 * link to the rows behind it and a file equals the screen.
 *
 * @param view a saved view
 * @param year a year; absent for the year chosen in the top bar
 * @param street code of a street
 * @param community code of a community
 * @param type type
 * @param track track
 * @param state state
 * @param use what the money is spent on
 * @param vendor words of the contractor's name
 * @param q words of the project's name, or the beginning of its number
 * @param min least sum approved
 * @param max greatest sum approved
 * @param from first day of a payment
 * @param to last day of a payment
 * @param sort order
 * @param before key of the row after this page
 * @param after key of the row before this page
 */
record FundQuery(@Nullable String view, @Nullable String year, @Nullable String street, @Nullable String community,
		@Nullable String type, @Nullable String track, @Nullable String state, @Nullable String use,
		@Nullable String vendor, @Nullable String q, @Nullable String min, @Nullable String max, @Nullable String from,
		@Nullable String to, @Nullable String sort, @Nullable String before, @Nullable String after) {

	static final String PATH = "/reports/L1";

	/** Since the first rules of 2017 there is money to account for. */
	private static final String YEARS = "20(1[7-9]|[2-9]\\d)";

	/**
	 * Returns the address of the rows of a year that these pairs of name and value
	 * narrow.
	 */
	static String link(int year, String... narrowed) {
		Map<String, @Nullable String> asked = new LinkedHashMap<>();
		asked.put("year", String.valueOf(year));
		for (int i = 0; i < narrowed.length; i += 2) {
			asked.put(narrowed[i], narrowed[i + 1]);
		}
		return Asked.address(PATH, asked);
	}

	/** Returns what is asked for, given the year of the top bar. */
	FundLedgerFilter filter(int chosenYear) {
		return new FundLedgerFilter(
				Objects.requireNonNullElse(Asked.oneOf(FundLedgerFilter.View.class, this.view),
						FundLedgerFilter.View.ALL),
				year(this.year, chosenYear), Asked.words(this.street), Asked.words(this.community),
				Asked.oneOf(ProjectType.class, this.type), Asked.oneOf(Track.class, this.track),
				Asked.oneOf(ProjectState.class, this.state), Asked.oneOf(FundUse.class, this.use),
				Asked.words(this.vendor), Asked.words(this.q), Asked.sum(this.min), Asked.sum(this.max),
				Asked.day(this.from), Asked.day(this.to),
				Objects.requireNonNullElse(Asked.oneOf(FundLedgerOrder.class, this.sort), FundLedgerOrder.NUMBER));
	}

	static int year(@Nullable String typed, int chosenYear) {
		String year = Objects.toString(Asked.words(typed), "");
		return year.matches(YEARS) ? Integer.parseInt(year) : chosenYear;
	}

	/** Returns the address of the same list, at a path. */
	String address(String path) {
		return address(path, Map.of());
	}

	/** Returns the address with one filter changed, or dropped if it is empty. */
	String with(String name, String value) {
		return address(PATH, Map.of(name, value));
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
		all.put("use", this.use);
		all.put("vendor", this.vendor);
		all.put("q", this.q);
		all.put("min", this.min);
		all.put("max", this.max);
		all.put("from", this.from);
		all.put("to", this.to);
		all.put("sort", this.sort);
		all.putAll(changed);
		return Asked.address(path, all);
	}

}
