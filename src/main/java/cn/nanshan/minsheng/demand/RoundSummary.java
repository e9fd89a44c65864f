package cn.nanshan.minsheng.demand;

import java.util.List;

/**
 * What a round brought (F02), computed from what was entered.
 *
 * @param households distinct households asked
 * @param unnamed answers that belong to nobody and count for nothing (MF-04)
 * @param kinds what was asked for, most frequent first
 * @param groups who asked, most frequent first
 * @param channels how it came, most frequent first
 */
public record RoundSummary(int households, int unnamed, List<Line> kinds, List<Line> groups, List<Line> channels) {

	/**
	 * One line of the summary.
	 *
	 * @param label what is counted
	 * @param demands how many demands
	 * @param households from how many households
	 * @param projects the projects that they went to, by number
	 */
	public record Line(String label, int demands, int households, List<String> projects) {

	}

}
