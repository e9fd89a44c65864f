package cn.nanshan.minsheng.report.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The execution of a year's budget.
 *
 * @param year the year
 * @param reach the reader's reach in words
 * @param placeHeading heading of the column of places
 * @param wholeHeading heading of the column of what there is to spend
 * @param lines one a place
 * @param total all places together
 * @param timeRate how much of the year is over
 * @param street the street's own budget in a sentence, absent for the district
 */
record ProgressPage(int year, String reach, String placeHeading, String wholeHeading, List<ProgressLine> lines,
		ProgressLine total, String timeRate, @Nullable String street) {

	static final String TITLE = "%d 年度类型结构与预算执行进度";

	public String title() {
		return TITLE.formatted(this.year);
	}

}
