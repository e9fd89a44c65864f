package cn.nanshan.minsheng.shared;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a long list begins: the sort value and id of its neighbour's last row,
 * so that the last page is as fast as the first.
 *
 * @param value the sort value as text
 * @param id id of the row, which tells equal values apart
 */
public record PageKey(String value, UUID id) {

	/** Reads a key from an address; whatever is no key starts at the beginning. */
	public static @Nullable PageKey of(@Nullable String typed) {
		int cut = (typed != null) ? typed.lastIndexOf('~') : -1;
		if (typed == null || cut < 1) {
			return null;
		}
		try {
			return new PageKey(typed.substring(0, cut), UUID.fromString(typed.substring(cut + 1)));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** Returns the key as an address carries it. */
	@Override
	public String toString() {
		return this.value + "~" + this.id;
	}

}
