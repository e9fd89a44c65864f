package cn.nanshan.minsheng.web;

import org.jspecify.annotations.Nullable;

/**
 * One step of a stage bar, read like a parcel's track.
 *
 * @param label its words, such as 街道审批 3 / 5
 * @param standing behind, here, or ahead
 * @param note date or plan under the label, such as 计划 6月5日
 */
public record Stage(String label, Standing standing, @Nullable String note) {

	/** Where the case is relative to a step. */
	public enum Standing {

		/** Behind. */
		DONE("done"),

		/** Here. */
		NOW("now"),

		/** Ahead. */
		AHEAD("");

		private final String style;

		Standing(String style) {
			this.style = style;
		}

		public String style() {
			return this.style;
		}

	}

	/** Returns the note as shown: a tick goes before the date of what is done. */
	public @Nullable String shown() {
		return (this.note != null && this.standing == Standing.DONE) ? "✓ " + this.note : this.note;
	}

}
