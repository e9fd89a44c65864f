package cn.nanshan.minsheng.demand.web;

import java.util.List;

import cn.nanshan.minsheng.demand.DemandFilter;
import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.DemandState;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.Status;

/**
 * The page of the list of demands.
 *
 * @param filter what is asked for
 * @param reach the reader's reach in words
 * @param chips the filters in force, each with the address without it
 * @param lines the rows shown
 * @param counted how many rows match, in words
 * @param links neighbours of this page
 * @param years years to choose from
 * @param streets streets to choose from, empty if the reach is one street
 * @param communities communities to choose from, empty if the reach is one community
 * @param channels channels to choose from
 * @param export address of the same list as a file
 * @param mayRegister whether the reader may register a demand
 */
record DemandTable(DemandFilter filter, String reach, List<Chip> chips, List<Line> lines, String counted,
		PageLinks links, List<Choice> years, List<Choice> streets, List<Choice> communities, List<Choice> channels,
		String export, boolean mayRegister) {

	public List<Choice> kinds() {
		return Choice.of(DemandKind.class, DemandKind::label);
	}

	public List<Choice> states() {
		return Choice.of(DemandState.class, DemandState::label);
	}

	/**
	 * A filter in force.
	 *
	 * @param label what it is, in words
	 * @param without address without it
	 */
	record Chip(String label, String without) {

	}

	/**
	 * One row.
	 *
	 * @param number number
	 * @param content what is asked for
	 * @param place where
	 * @param community whose
	 * @param group who asks
	 * @param kind what it is about
	 * @param channel how it came
	 * @param urgency how soon
	 * @param status how it stands
	 * @param note its state in words, with the project it went to
	 * @param day when it was registered
	 */
	record Line(String number, String content, String place, String community, String group, String kind,
			String channel, String urgency, Status status, String note, String day) {

	}

}
