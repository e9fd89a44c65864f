package cn.nanshan.minsheng.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The rows of one page in their order, and whether others precede or follow them.
 *
 * @param rows the rows shown
 * @param precede whether rows come before them
 * @param follow whether rows come after them
 */
public record KeysetPage<R>(List<R> rows, boolean precede, boolean follow) {

	/**
	 * Makes a page of what was found.
	 * @param found at most one row more than a page holds; from the last to the first if
	 * it was read backwards
	 * @param size rows of a page
	 * @param backwards whether the page lies before a key
	 * @param later whether the page lies after a key
	 */
	public static <R> KeysetPage<R> of(List<R> found, int size, boolean backwards, boolean later) {
		boolean more = found.size() > size;
		List<R> shown = new ArrayList<>(found.subList(0, Math.min(size, found.size())));
		if (backwards) {
			Collections.reverse(shown);
		}
		return new KeysetPage<>(List.copyOf(shown), !shown.isEmpty() && (backwards ? more : later),
				!shown.isEmpty() && (backwards || more));
	}

	/** Returns the key of the first row if rows precede it. */
	public @Nullable String before(Function<R, PageKey> key) {
		return this.precede ? key.apply(this.rows.get(0)).toString() : null;
	}

	/** Returns the key of the last row if rows follow it. */
	public @Nullable String after(Function<R, PageKey> key) {
		return this.follow ? key.apply(this.rows.get(this.rows.size() - 1)).toString() : null;
	}

}
