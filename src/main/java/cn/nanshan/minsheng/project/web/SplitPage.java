package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.SplitHit;
import cn.nanshan.minsheng.project.SplitKind;
import cn.nanshan.minsheng.project.SplitOutcome;
import cn.nanshan.minsheng.web.Choice;

/**
 * The page on which a person says whether two projects are one thing.
 *
 * @param frame head, task list and tabs
 * @param number the project
 * @param version version that the form sends back
 * @param outline what the project is
 * @param sum what it was granted, or asks for
 * @param hit the other project
 * @param row the same in words
 * @param mine whether the reader may answer
 */
record SplitPage(CaseFrame frame, String number, int version, Outline outline, String sum, SplitHit hit,
		SplitTable.Row row, boolean mine) {

	/** Returns the two answers. */
	public List<Choice> outcomes() {
		return Arrays.stream(SplitOutcome.values()).map((it) -> new Choice(it.name(), it.label(), it.note())).toList();
	}

	/** Returns whether the minutes of a collective decision are asked for. */
	public boolean asksForMinutes() {
		return this.hit.kind() == SplitKind.SPLIT;
	}

	public String path() {
		return "/projects/" + this.number + "/splits/" + this.hit.other().number();
	}

}
