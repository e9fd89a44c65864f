package cn.nanshan.minsheng.report;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The steps that some projects have in common: an edition of a street's own chain, the
 * street's study, or the recognition of urgent work. It is a group of rows in the grid.
 *
 * @param key what sorts the groups
 * @param street code of the street
 * @param way which of the three
 * @param regulation the street's regulation, absent outside its chain or if it has none
 * @param title title of the regulation, empty without one
 * @param edition its edition, zero without one
 */
public record GridChain(String key, String street, Way way, @Nullable UUID regulation, String title, int edition) {

	/** The three ways to a decision. */
	public enum Way {

		/** The street's own chain, for what a community hands in. */
		CHAIN("社区项目", List.of()),

		/** The street's study of what crosses communities, and of the yearly service. */
		STUDY("街道研究", List.of("专责小组研究", "安排党工委会议", "党工委会议研究", "签发立项")),

		/** Urgent work, recognised by a leader. */
		URGENT("应急项目", List.of("公示应急先行实施", "应急认定"));

		private final String label;

		private final List<String> steps;

		Way(String label, List<String> steps) {
			this.label = label;
			this.steps = steps;
		}

		public String label() {
			return this.label;
		}

		/** Returns the tasks that are its steps, none where the street says. */
		public List<String> steps() {
			return this.steps;
		}

	}

}
