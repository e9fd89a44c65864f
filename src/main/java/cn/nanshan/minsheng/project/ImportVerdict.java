package cn.nanshan.minsheng.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.organization.Community;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row of an import.
 *
 * @param row the row
 * @param kind new, there already, or wrong
 * @param wrong what is wrong, by column
 * @param lacks what the draft will still lack
 * @param note what it is the same as, or empty
 * @param plan what will be made of it, present only if it is new
 */
public record ImportVerdict(ImportRow row, Kind kind, Map<ImportColumn, String> wrong, List<String> lacks, String note,
		@Nullable Plan plan) {

	/** The three verdicts. */
	public enum Kind {

		/** Becomes a draft. */
		NEW("新建"),
		/** Is there already. */
		EXISTING("已存在"),
		/** Cannot be taken. */
		WRONG("错误");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/**
	 * What will be made of a row.
	 *
	 * @param community where it belongs
	 * @param key keeps the same row from becoming a second project
	 * @param outline its outline
	 */
	record Plan(Community community, String key, Outline outline) {

	}

	static ImportVerdict wrong(ImportRow row, Map<ImportColumn, String> wrong) {
		return new ImportVerdict(row, Kind.WRONG, Map.copyOf(wrong), List.of(), "", null);
	}

	ImportVerdict existing(String note) {
		return new ImportVerdict(this.row, Kind.EXISTING, Map.of(), List.of(), note, null);
	}

	/**
	 * Returns the reasons of a wrong row in one sentence, in the order of the columns.
	 */
	public String reasons() {
		return this.wrong.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((reason) -> reason.getKey().heading() + "：" + reason.getValue())
			.collect(Collectors.joining("；"));
	}

}
