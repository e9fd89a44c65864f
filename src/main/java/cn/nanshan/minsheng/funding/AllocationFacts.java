package cn.nanshan.minsheng.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at before a street allots its money to communities.
 *
 * @param governedBy today
 * @param budget the street's money
 * @param lines what each community shall have
 * @param held what projects of a community hold
 * @param names how a community is called, of the street's own projects too
 */
record AllocationFacts(LocalDate governedBy, AnnualBudget budget, List<AllocationLine> lines, Map<String, Money> held,
		Function<@Nullable String, String> names) implements Facts {

	/** Stands for the street's own projects in {@link #held}. */
	static final String STREET = "";

	@Override
	public UUID subject() {
		return this.budget.id();
	}

	/** An allocation is the street's own decision. */
	@Override
	public Track track() {
		return Track.STREET;
	}

	@Override
	public Waivers waivers() {
		return Waivers.NONE;
	}

	private List<AllocationLine> communities() {
		return this.lines.stream().filter((line) -> line.communityCode() != null).toList();
	}

	/** Returns what each community would have if all had the same, rounded up. */
	Money average() {
		List<AllocationLine> all = communities();
		return all.isEmpty() ? Money.ZERO
				: new Money(Money.sum(all.stream().map(AllocationLine::amount).toList())
					.yuan()
					.divide(BigDecimal.valueOf(all.size()), 2, RoundingMode.UP));
	}

	/** Returns what FUND-02 says: uneven may be, unexplained may not. */
	Verdict explained() {
		Money average = average();
		List<String> silent = communities().stream()
			.filter((line) -> line.amount().moreThan(average) && line.reason().isBlank())
			.map((line) -> this.names.apply(line.communityCode()))
			.toList();
		return Verdict.of(silent.isEmpty(), silent.isEmpty() ? "高于平均额度的社区都写了理由" : "没有写理由：" + String.join("、", silent),
				"高于平均额度 %s 元的社区写明倾斜理由".formatted(average));
	}

	/** Returns what FUND-01 says: no more is allotted than the street has. */
	Verdict withinStreet() {
		Money sum = Money.sum(this.lines.stream().map(AllocationLine::amount).toList());
		Money most = this.budget.available().minus(this.budget.poolCommitted());
		return Verdict.of(sum.atMost(most) || sum.atMost(this.budget.allocated()), "额度合计 %s 元".formatted(sum),
				"不超过可用资金 %s 元（督导等工作经费另计 %s 元）".formatted(most, this.budget.poolCommitted()));
	}

	/** Returns what FUND-25 says: nobody is allotted less than projects hold already. */
	Verdict aboveHeld() {
		List<String> below = this.lines.stream()
			.filter((line) -> held(line).moreThan(line.amount()))
			.map((line) -> "%s已占用 %s 元，额度 %s 元".formatted(this.names.apply(line.communityCode()), held(line),
					line.amount()))
			.toList();
		return Verdict.of(below.isEmpty(), below.isEmpty() ? "各社区额度都不低于已占用" : String.join("；", below), "额度不低于项目已占用的金额");
	}

	private Money held(AllocationLine line) {
		return this.held.getOrDefault(Objects.requireNonNullElse(line.communityCode(), STREET), Money.ZERO);
	}

}
