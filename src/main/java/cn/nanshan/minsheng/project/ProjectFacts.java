package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Spread;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on a project's design look at, read once.
 *
 * @param subject the project
 * @param number its number, for links
 * @param track its track
 * @param design what the community wrote
 * @param shares the communities it concerns, empty for its own alone
 * @param terms the figures in force on the governing day
 * @param waivers justifications given so far
 * @param splits what looks like it, and what was said of that
 */
public record ProjectFacts(UUID subject, String number, Track track, ProjectDesign design, List<Share> shares,
		PolicyTerms terms, Waivers waivers, SplitFindings splits) implements Facts {

	public ProjectFacts {
		shares = List.copyOf(shares);
	}

	@Override
	public LocalDate governedBy() {
		return this.terms.date();
	}

	public Outline outline() {
		return this.design.outline();
	}

	/** Returns who should run it, and why (MF-14). */
	public Routing routing() {
		return Routing.of(outline(), this.shares, this.terms);
	}

	/** Returns what MF-14 says of the shares: together they are the sum. */
	Verdict sharesAddUp() {
		if (this.shares.isEmpty()) {
			return Verdict.notApplicable("不涉及几个社区分摊");
		}
		Money shared = Money.sum(this.shares.stream().map(Share::amount).toList());
		return Verdict
			.of(shared.equals(outline().requested()), "%d 个社区合计 %s 元".formatted(this.shares.size(), shared),
					"各社区金额之和等于申报 " + requestedInWords())
			.fixedBy("改各社区金额", "/projects/" + this.number + "/study#shares");
	}

	/** Returns what PROC-10 says: nothing is split up or asked for twice unexplained. */
	Verdict splitting() {
		return (this.track == Track.POOL) ? Verdict.notApplicable("年度保障服务项目一年只立一个") : this.splits.judge(this.number);
	}

	/** Returns what FUND-05 says: overhead is the yearly project's, and only that. */
	Verdict overhead() {
		long lines = this.design.budget().stream().filter((line) -> line.fundUse() == FundUse.OVERHEAD).count();
		if (this.track == Track.POOL) {
			List<String> unnamed = this.design.budget()
				.stream()
				.map(BudgetLine::item)
				.filter((item) -> PoolCategory.namedIn(item).isEmpty())
				.toList();
			boolean pure = lines == budgetLineCount() && unnamed.isEmpty() && outline().type() == ProjectType.SERVICE;
			return Verdict.of(pure,
					"%s项目，预算 %d 行，其中督导等工作经费 %d 行%s".formatted(outline().type().label(), budgetLineCount(), lines,
							unnamed.isEmpty() ? "" : "；没有写明类别：" + String.join("、", unnamed)),
					"以服务类项目实施，每行科目写明" + PoolCategory.inWords() + "之一")
				.fixedBy("改预算", editHref("budget"));
		}
		return Verdict
			.of(lines == 0, (lines == 0) ? "没有列督导等工作经费" : "%d 行是督导等工作经费".formatted(lines), "督导等工作经费在街道年度保障服务项目里列支")
			.fixedBy("改预算", editHref("budget"));
	}

	/** Returns what of a granted sum of overhead is for which category (FUND-05). */
	Map<PoolCategory, Money> overheadItems(Money granted) {
		Map<PoolCategory, Money> asked = new EnumMap<>(PoolCategory.class);
		this.design.budget()
			.forEach(
					(line) -> asked.merge(PoolCategory.namedIn(line.item()).orElseThrow(), line.amount(), Money::plus));
		return Spread.over(granted, asked);
	}

	int demandCount() {
		return this.design.demands().size();
	}

	boolean namesItsCategory() {
		return !this.design.categories().isEmpty()
				&& (!this.design.categories().contains(ScopeCategory.DISTRICT_DECISION)
						|| !outline().categoryDocument().isBlank());
	}

	String categoriesInWords() {
		return this.design.categories().isEmpty() ? "没有选范围类别"
				: this.design.categories().stream().sorted().map(ScopeCategory::label).collect(Collectors.joining("、"));
	}

	/** Returns the labels of what the design still lacks. */
	List<String> lacks() {
		List<String> lacking = new ArrayList<>();
		lackIf(outline().budgetYear() == null, "年度", lacking);
		lackIf(outline().requested() == null, "申报金额", lacking);
		lackIf(outline().place().isBlank(), "位置", lacking);
		lackIf(outline().goal().isBlank(), "目标", lacking);
		lackIf(outline().content().isBlank(), "内容", lacking);
		lackIf(outline().beneficiaries() == null, "受益人数", lacking);
		lackIf(outline().plannedStart() == null || outline().plannedEnd() == null, "计划起止", lacking);
		lackIf(unansweredNegativeItems() > 0, "负面清单 %d 项自查".formatted(unansweredNegativeItems()), lacking);
		return lacking;
	}

	private static void lackIf(boolean missing, String label, List<String> lacking) {
		if (missing) {
			lacking.add(label);
		}
	}

	boolean namesResponsiblePeople() {
		return !outline().responsiblePerson().isBlank() && !outline().contactPerson().isBlank();
	}

	long took(Participation.Stage stage) {
		return this.design.participation().stream().filter((record) -> record.stage() == stage).count();
	}

	/** Returns the cap of this type on the governing day (MF-03). */
	Money cap() {
		return this.terms.cap(outline().type());
	}

	boolean withinCap() {
		Money requested = outline().requested();
		return requested != null && requested.atMost(cap());
	}

	String requestedInWords() {
		@Nullable Money requested = outline().requested();
		return (requested != null) ? requested + " 元" : "没有写金额";
	}

	/** Returns what WORKS-03 says of the sum: it names works and services, not goods. */
	Verdict worksCap() {
		if (outline().type() == ProjectType.GOODS) {
			return Verdict.notApplicable("货物类项目");
		}
		return Verdict
			.of(withinCap(), "申报 " + requestedInWords(), "%s原则上不超过 %s 元".formatted(outline().type().label(), cap()))
			.fixedBy("修改金额或改走街道统筹", editHref("requested"));
	}

	/** Returns what is to be said of the community's own answer to one item. */
	Verdict selfCheck(NegativeItem item) {
		return new SelfCheck(this.design, withinCap()).judge(item).fixedBy("去自查", editHref("negativeList"));
	}

	long unansweredNegativeItems() {
		return NegativeItem.values().length
				- this.design.negativeList().stream().map(NegativeAnswer::item).distinct().count();
	}

	int budgetLineCount() {
		return this.design.budget().size();
	}

	long linesWithoutStandard() {
		return this.design.budget().stream().filter((line) -> !line.citesStandard()).count();
	}

	/** Returns the sum of the budget lines. */
	Money budgetTotal() {
		return Money.sum(this.design.budget().stream().map(BudgetLine::amount).toList());
	}

	/** Returns what the fund, the residents and society pay together. */
	Money moneyTotal() {
		Money requested = outline().requested();
		Money own = outline().selfRaised().plus(outline().donated());
		return (requested != null) ? own.plus(requested) : own;
	}

	/** Returns whether the budget lines add up to the money there is for them. */
	boolean budgetBalances() {
		return outline().requested() != null && budgetTotal().compareTo(moneyTotal()) == 0;
	}

	String editHref(String field) {
		return "/projects/" + this.number + "/edit#" + field;
	}

}
