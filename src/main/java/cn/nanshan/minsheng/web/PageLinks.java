package cn.nanshan.minsheng.web;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Links to the neighbours of a page of a long list. Pages start after a key, not at a
 * number, so the last page is as fast as the first and nothing is counted exactly.
 *
 * @param previous address of the page before, or {@code null} on the first
 * @param next address of the page after, or {@code null} on the last
 * @param note size and order in words, such as 每页 20 项，按应办结日期从早到晚
 */
public record PageLinks(@Nullable String previous, @Nullable String next, String note) {

	/**
	 * Builds both links by setting {@code before} or {@code after} on the list's address.
	 * @param address path with the filters in force, encoded as an address is
	 * @param before key of the first row shown, or {@code null} if none precedes it
	 * @param after key of the last row shown, or {@code null} if none follows it
	 */
	public static PageLinks of(String address, @Nullable String before, @Nullable String after, String note) {
		return new PageLinks(link(address, "before", before), link(address, "after", after), note);
	}

	/**
	 * Returns a count that stops at a bound: 64, or 1,000+ if more rows than that exist.
	 */
	public static String bounded(int counted, int bound) {
		return (counted > bound) ? new Formats().count(bound) + "+" : new Formats().count(counted);
	}

	private static @Nullable String link(String address, String name, @Nullable String key) {
		if (key == null) {
			return null;
		}
		String bare = address.replaceAll("(?<=[?&])(before|after)=[^&]*&?", "").replaceAll("[?&]$", "");
		return bare + (bare.contains("?") ? '&' : '?') + name + '=' + UriUtils.encode(key, StandardCharsets.UTF_8);
	}

}
