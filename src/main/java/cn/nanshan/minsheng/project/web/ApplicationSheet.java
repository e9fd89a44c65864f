package cn.nanshan.minsheng.project.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.project.BudgetLine;
import cn.nanshan.minsheng.project.NegativeAnswer;
import cn.nanshan.minsheng.project.NegativeItem;
import cn.nanshan.minsheng.project.Outline;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.project.ProjectSheet;
import cn.nanshan.minsheng.project.ScopeCategory;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The printed application F03.
 *
 * @param sheet what the community wrote
 * @param street name of the street
 * @param community name of the community
 * @param demands the demands it answers
 */
record ApplicationSheet(ProjectSheet sheet, String street, String community, List<DemandView> demands) {

	public String code() {
		return "F03　" + this.sheet.number();
	}

	public Outline outline() {
		return this.sheet.design().outline();
	}

	public String categories() {
		String named = this.sheet.design()
			.categories()
			.stream()
			.sorted()
			.map(ScopeCategory::label)
			.collect(Collectors.joining("；"));
		String document = outline().categoryDocument();
		return document.isBlank() ? named : named + "（" + document + "）";
	}

	public List<BudgetLine> budget() {
		return this.sheet.design().budget();
	}

	public Money total() {
		return Money.sum(budget().stream().map(BudgetLine::amount).toList());
	}

	public List<PerformanceTarget> targets() {
		return this.sheet.design().targets();
	}

	public List<Participation> participation() {
		return this.sheet.design().participation();
	}

	/** Returns the eight items with the answers given. */
	public List<Answer> answers() {
		return Arrays.stream(NegativeItem.values()).map((item) -> new Answer(item, given(item))).toList();
	}

	private @Nullable NegativeAnswer given(NegativeItem item) {
		return this.sheet.design()
			.negativeList()
			.stream()
			.filter((answer) -> answer.item() == item)
			.findFirst()
			.orElse(null);
	}

	/**
	 * One line of the self-check.
	 *
	 * @param item the item
	 * @param given the answer, absent while there is none
	 */
	record Answer(NegativeItem item, @Nullable NegativeAnswer given) {

		public String clause() {
			return this.item.clause().id();
		}

		public String answer() {
			return (this.given == null) ? "未自查" : this.given.applies() ? "属于" : "不属于";
		}

		public String note() {
			return (this.given == null) ? "" : this.given.note();
		}

	}

}
