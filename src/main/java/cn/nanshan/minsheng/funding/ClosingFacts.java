package cn.nanshan.minsheng.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waivers;

/**
 * What the rules look at before a street's year is closed.
 *
 * @param governedBy today
 * @param budget the year's money
 * @param nextOpened whether the next year takes what is carried over
 * @param plan where the free money goes
 * @param matters what is still open
 * @param differences where the books do not agree with the ledger
 */
record ClosingFacts(LocalDate governedBy, AnnualBudget budget, boolean nextOpened, ClosingPlan plan,
		List<YearEndMatter> matters, List<LedgerDifference> differences) implements Facts {

	@Override
	public UUID subject() {
		return this.budget.id();
	}

	/** A year is closed by the street. */
	@Override
	public Track track() {
		return Track.STREET;
	}

	@Override
	public Waivers waivers() {
		return Waivers.NONE;
	}

	/** Returns what FUND-20 says: the books agree with the ledger. */
	Verdict reconciled() {
		return Verdict.of(this.differences.isEmpty(),
				this.differences.isEmpty() ? "各项余额与资金流水一致"
						: this.differences.get(0).inWords() + "，共 %d 处".formatted(this.differences.size()),
				"各项余额与资金流水逐笔一致");
	}

	/** Returns what FUND-24 says: the year is over. */
	Verdict yearEnded() {
		LocalDate last = LocalDate.of(this.budget.year(), 12, 31);
		return Verdict.of(!this.governedBy.isBefore(last), "今天 " + this.governedBy, "不早于 " + last + " 关账");
	}

	/** Returns what FUND-24 says of free money: all of it goes somewhere. */
	Verdict disposed() {
		boolean whole = this.plan.disposed().equals(this.budget.free());
		boolean taken = this.plan.carryOver().isZero() || this.nextOpened;
		return Verdict.of(whole && taken,
				"结转 %s 元，交回 %s 元%s".formatted(this.plan.carryOver(), this.plan.giveBack(),
						taken ? "" : "，但 %d 年度预算还没有登记".formatted(this.budget.year() + 1)),
				"结转与交回合计等于未占用的 %s 元；结转须先登记下一年度预算".formatted(this.budget.free()));
	}

	/** Returns that nothing of a kind is open. */
	Verdict none(YearEndMatter.Kind kind, String wanted) {
		List<YearEndMatter> open = this.matters.stream().filter((matter) -> matter.kind() == kind).toList();
		if (open.isEmpty()) {
			return Verdict.met("没有", wanted);
		}
		return Verdict.breached(open.stream().map(YearEndMatter::sentence).collect(Collectors.joining("；")), wanted)
			.fixedBy("去办理", open.get(0).href());
	}

}
