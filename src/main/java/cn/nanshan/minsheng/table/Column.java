package cn.nanshan.minsheng.table;

import java.util.List;
import java.util.Locale;

/** A column of a list, found by its heading wherever it stands. */
public interface Column {

	/** Returns its heading. */
	String heading();

	/** Returns other headings under which offices keep it, in small letters. */
	default List<String> otherHeadings() {
		return List.of();
	}

	/** Returns whether a list without it cannot be read. */
	boolean isNeeded();

	/** Returns whether a heading means this column, with or without a mark. */
	default boolean isHeaded(String heading) {
		String sought = heading.replaceAll("[\\s*＊]", "").toLowerCase(Locale.ROOT);
		return heading().toLowerCase(Locale.ROOT).equals(sought) || otherHeadings().contains(sought);
	}

}
