package cn.nanshan.minsheng.intake;

import java.util.HashMap;
import java.util.Map;

import cn.nanshan.minsheng.table.Line;

/**
 * What becomes of one row.
 *
 * @param line the row
 * @param kind good, there already, or wrong
 * @param reasons what is wrong, by heading; never repeats what a personal cell says
 * @param note what it is the same as, or empty
 * @param key what two rows of one file share if they mean the same, empty if it is wrong
 */
public record Verdict(Line line, Kind kind, Map<String, String> reasons, String note, String key) {

	public Verdict {
		reasons = Map.copyOf(reasons);
	}

	/** Returns the verdict on a row that can be taken. */
	public static Verdict good(Line line, String key) {
		return new Verdict(line, Kind.GOOD, Map.of(), "", key);
	}

	/** Returns the verdict on a row that is there already. */
	public static Verdict existing(Line line, String note) {
		return new Verdict(line, Kind.EXISTING, Map.of(), note, "");
	}

	/** Returns the verdict on a row with something wrong. */
	public static Verdict wrong(Line line, Map<String, String> reasons) {
		return new Verdict(line, Kind.WRONG, reasons, "", "");
	}

	/** Returns this verdict, or wrong if a cell could not be read for what it is. */
	Verdict complaining() {
		if (this.line.complaints().isEmpty()) {
			return this;
		}
		Map<String, String> all = new HashMap<>(this.reasons);
		all.putAll(this.line.complaints());
		return wrong(this.line, all);
	}

	/** What becomes of a row. */
	public enum Kind {

		/** Cannot be taken. */
		WRONG("错误"),
		/** Can be taken. */
		GOOD("可导入"),
		/** Is there already. */
		EXISTING("已存在"),
		/** Was taken. */
		TAKEN("已导入");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
