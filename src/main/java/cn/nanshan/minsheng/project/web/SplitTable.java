package cn.nanshan.minsheng.project.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What looks like a project, as its pages show it.
 *
 * @param rows the others, the weightiest first
 * @param note what was looked at, in words
 * @param nearCap that the project alone comes close to its cap, in words, absent if not
 */
record SplitTable(List<Row> rows, String note, @Nullable String nearCap) {

	/** Returns whether there is anything to show. */
	public boolean isEmpty() {
		return this.rows.isEmpty() && this.nearCap == null;
	}

	/**
	 * Another project.
	 *
	 * @param number its number
	 * @param name its name
	 * @param href its page, absent if the reader may not see it
	 * @param place community and place
	 * @param state how far it is
	 * @param sum what it was granted, or asks for
	 * @param total what both come to with all that are as alike
	 * @param cap the cap of the type
	 * @param kind why it is shown, in a word
	 * @param why the same in a sentence
	 * @param standing how it stands
	 * @param answer what was said of it, empty if nothing was
	 * @param resolve page of the answer, absent if the reader may not give one
	 */
	record Row(String number, String name, @Nullable String href, String place, String state, String sum, String total,
			String cap, String kind, String why, String standing, String answer, @Nullable String resolve) {

	}

}
