package cn.nanshan.minsheng.reference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One block of the manual. Everything is rows of cells of spans: a heading and a
 * paragraph have one row and one cell, a list has a row an item, the first row of a table
 * is its head.
 *
 * @param kind what it is
 * @param id its anchor, empty unless it is a heading
 * @param rows what it says
 */
record ManualBlock(Kind kind, String id, List<List<List<ManualSpan>>> rows) {

	static ManualBlock of(Kind kind, List<ManualSpan> only) {
		return new ManualBlock(kind, "", List.of(List.of(only)));
	}

	static ManualBlock heading(Kind kind, String id, List<ManualSpan> words) {
		return new ManualBlock(kind, id, List.of(List.of(words)));
	}

	/** Returns the only cell of a heading or a paragraph. */
	public List<ManualSpan> only() {
		return this.rows.get(0).get(0);
	}

	/** Returns the rows of a table below its head. */
	public List<List<List<ManualSpan>>> body() {
		return this.rows.subList(1, this.rows.size());
	}

	/** Returns all words of a heading or a paragraph. */
	public String words() {
		return only().stream().map(ManualSpan::words).collect(Collectors.joining());
	}

	/** What a block is. */
	enum Kind {

		/** The title of the manual. */
		TITLE,

		/** A chapter. */
		CHAPTER,

		/** A section of a chapter. */
		SECTION,

		/** A paragraph. */
		PARAGRAPH,

		/** Steps in order. */
		STEPS,

		/** Points in no order. */
		POINTS,

		/** A table. */
		TABLE

	}

}
