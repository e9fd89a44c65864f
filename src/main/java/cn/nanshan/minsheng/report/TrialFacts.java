package cn.nanshan.minsheng.report;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.time.LocalDate;
import java.util.function.Function;

import cn.nanshan.minsheng.funding.Allocation;
import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the rules look at when somebody tries out decisions.
 *
 * @param subject the street-year's budget
 * @param closed whether the year is closed
 * @param granted the projects that would be granted
 * @param before where the year stands
 * @param after where it would stand
 * @param allocations what communities may take
 * @param terms today's figures
 * @param names how a community is called
 */
record TrialFacts(UUID subject, boolean closed, List<AskedProject> granted, Standing before, Standing after,
		List<Allocation> allocations, PolicyTerms terms, Function<@Nullable String, String> names) implements Facts {

	@Override
	public LocalDate governedBy() {
		return this.terms.date();
	}

	/** What is tried out is the street's to decide. */
	@Override
	public Track track() {
		return Track.STREET;
	}

	@Override
	public Waivers waivers() {
		return Waivers.NONE;
	}

	/** Returns the overhead as it would be. */
	OverheadPool pool() {
		return new OverheadPool(this.after.total(), this.terms.poolRatio(), this.after.pool());
	}

	/** Returns what FUND-01 says: all of it fits into the year. */
	Verdict withinStreet() {
		Money held = this.after.committed();
		boolean fits = held.atMost(this.after.available()) && !(this.closed && !this.granted.isEmpty());
		return Verdict.of(fits, "占用 %s 元%s".formatted(held, this.closed ? "，这一年度已经关账" : ""), "不超过可用资金 %s 元%s".formatted(
				this.after.available(),
				held.moreThan(this.after.available()) ? "，超 " + held.minus(this.after.available()) + " 元" : ""));
	}

	/** Returns what FUND-04 says: overhead keeps to its share. */
	Verdict poolCeiling() {
		OverheadPool pool = pool();
		if (!pool.isOver()) {
			return Verdict.met("督导等工作经费占用 %s 元".formatted(pool.approved()), "不超过上限 %s 元".formatted(pool.ceiling()));
		}
		return Verdict.breached(
				"督导等工作经费占用 %s 元，超 %s 元。生效后不能再批、再付".formatted(pool.approved(), pool.approved().minus(pool.ceiling())),
				"不超过上限 %s 元".formatted(pool.ceiling()));
	}

	/** Returns what FUND-25 says: each community keeps to its allocation. */
	Verdict withinAllocations() {
		if (this.allocations.isEmpty()) {
			return Verdict.notApplicable("街道没有分配社区额度");
		}
		List<String> over = this.allocations.stream()
			.filter((line) -> held(line).moreThan(line.amount()))
			.map((line) -> "%s超 %s 元".formatted(this.names.apply(line.communityCode()),
					held(line).minus(line.amount())))
			.toList();
		return Verdict.of(over.isEmpty(), over.isEmpty() ? "各社区都在额度以内" : String.join("；", over), "不超过各社区额度");
	}

	private Money held(Allocation line) {
		return this.after.byPlace().getOrDefault(Objects.requireNonNullElse(line.communityCode(), ""), Money.ZERO);
	}

	/** Returns what MF-03 says: no single project is above its cap. */
	Verdict withinCaps() {
		List<String> over = this.granted.stream()
			.filter((project) -> !project.isOverhead() && project.amount().moreThan(this.terms.cap(project.type())))
			.map((project) -> "%s %s 元，超过%s上限 %s 元".formatted(project.name(), project.amount(), project.type().label(),
					this.terms.cap(project.type())))
			.toList();
		return Verdict.of(over.isEmpty(), over.isEmpty() ? "勾选的项目都在限额以内" : String.join("；", over), "单项不超过限额，超过的须有例外说明");
	}

}
