package cn.nanshan.minsheng.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Finding;
import org.jspecify.annotations.Nullable;

/**
 * 卡在哪里: the assessment that guards an action, in words. Says all at once what blocks,
 * with the figure found, the figure required and the next click.
 *
 * @param action the action asked for, as on its button
 * @param title the answer in one sentence
 * @param basis how many clauses were checked, and whose figures
 * @param clear whether the action may happen
 * @param rows what needs eyes: breached, to be justified, justified, then a few met
 * @param folded the rest, behind a click
 * @param rest the words of that click
 * @param waiving the form of justifications, or {@code null} where none can be given
 */
public record ChecksPanel(String action, String title, String basis, boolean clear, List<CheckRow> rows,
		List<CheckRow> folded, String rest, @Nullable Waiving waiving) {

	private static final int SHOWN = 5;

	/** Puts an assessment in words; the order of its findings is kept. */
	public static ChecksPanel of(Assessment<?> assessment) {
		List<CheckRow> all = assessment.findings().stream().map(CheckRow::of).toList();
		int loud = (int) assessment.findings().stream().filter((finding) -> finding.verdict().isBreached()).count();
		int shown = (all.size() <= SHOWN) ? all.size() : Math.max(loud, Math.min(SHOWN, loud + 2));
		List<CheckRow> folded = all.subList(shown, all.size());
		return new ChecksPanel(assessment.action(), title(assessment), "核验 " + all.size() + " 条", assessment.isClear(),
				all.subList(0, shown), folded, rest(folded), null);
	}

	/** Adds whose figures were used, such as 数值按 2026-05-11 有效版本. */
	public ChecksPanel on(String figures) {
		return new ChecksPanel(this.action, this.title, this.basis + "，" + figures, this.clear, this.rows, this.folded,
				this.rest, this.waiving);
	}

	/**
	 * Says what would be found if something were done, where nothing is asked for yet.
	 */
	public ChecksPanel supposing(String condition) {
		return new ChecksPanel(this.action, condition + "，" + (this.clear ? "没有卡住的条款" : this.title), this.basis,
				this.clear, this.rows, this.folded, this.rest, this.waiving);
	}

	/** Lets the reader justify the rows that may be justified. */
	public ChecksPanel waiving(Waiving form) {
		return new ChecksPanel(this.action, this.title, this.basis, this.clear, this.rows, this.folded, this.rest,
				form);
	}

	private static String title(Assessment<?> assessment) {
		long breached = assessment.count(Finding.Standing.BREACHED);
		long justify = assessment.count(Finding.Standing.JUSTIFY);
		long waived = assessment.count(Finding.Standing.WAIVED);
		if (breached + justify == 0) {
			return "可以" + assessment.action() + ((waived > 0) ? "：没有卡住的条款，" + waived + " 项已说明理由" : "：没有卡住的条款");
		}
		String first = (breached > 0) ? breached + " 项未达到" : "";
		String second = (justify > 0) ? justify + " 项需说明理由" : "";
		return "卡在哪里：" + first + ((breached > 0 && justify > 0) ? "，" : "") + second;
	}

	private static String rest(List<CheckRow> folded) {
		long met = folded.stream().filter((row) -> row.status() == Status.MET).count();
		long other = folded.size() - met;
		String first = (met > 0) ? met + " 条已达到" : "";
		String second = (other > 0) ? other + " 条不适用" : "";
		return "其余 " + first + ((met > 0 && other > 0) ? "、" : "") + second + "，展开看";
	}

	/**
	 * The form under each row that may be justified. Its controls are named as the
	 * components of a waiver: clause id, justification, basis, number of the minutes, and
	 * who approves.
	 *
	 * @param path where it is sent
	 * @param approvers who may approve it
	 * @param typed what was typed last time, by field, with the clause it was for
	 * @param wrong messages of last time, by field
	 * @param suffix what the ids of its controls end with, where a page has several
	 * panels
	 * @param asked the clauses that another office departs from, so that the reader only
	 * asks for it
	 */
	public record Waiving(String path, List<Choice> approvers, Map<String, String> typed, Map<String, String> wrong,
			String suffix, Set<String> asked) {

		public Waiving {
			asked = Set.copyOf(asked);
		}

		public Waiving(String path, List<Choice> approvers, Map<String, String> typed, Map<String, String> wrong) {
			this(path, approvers, typed, wrong, "", Set.of());
		}

		/** Lets the reader ask another office for a departure from these clauses. */
		public Waiving asking(Set<String> clauses) {
			return new Waiving(this.path, this.approvers, this.typed, this.wrong, this.suffix, clauses);
		}

		/** Returns whether the reader asks for a departure instead of giving it. */
		public boolean asks(String clause) {
			return this.asked.contains(clause);
		}

		/** Returns where the form of a clause is sent. */
		public String path(String clause) {
			return asks(clause) ? this.path + "/requests" : this.path;
		}

		/**
		 * Tells it apart from the form of the same clause in another panel of the page.
		 */
		public Waiving numbered(String number) {
			return new Waiving(this.path, this.approvers, this.typed, this.wrong, "-" + number, this.asked);
		}

		/** Returns an empty form. */
		public static Waiving at(String path, List<Choice> approvers) {
			return new Waiving(path, approvers, Map.of(), Map.of());
		}

		/** Returns what was typed for this clause. */
		public @Nullable String typed(String clause, String field) {
			return isFor(clause) ? this.typed.get(field) : null;
		}

		/** Returns what is wrong with it. */
		public @Nullable String wrong(String clause, String field) {
			return isFor(clause) ? this.wrong.get(field) : null;
		}

		private boolean isFor(String clause) {
			return clause.equals(this.typed.get("clauseId"));
		}

	}

}
