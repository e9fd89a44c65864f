package cn.nanshan.minsheng.contribution;

import java.util.List;

import cn.nanshan.minsheng.shared.Money;

/**
 * What came in for one project beside the fund, against what its design planned.
 *
 * @param plannedRaised what residents were to raise
 * @param plannedDonated what society was to give
 * @param entries every entry, the oldest first
 */
public record Contributions(Money plannedRaised, Money plannedDonated, List<Contribution> entries) {

	public Contributions {
		entries = List.copyOf(entries);
	}

	/** Returns whether nothing was planned and nothing came in. */
	public boolean isEmpty() {
		return this.entries.isEmpty() && this.plannedRaised.isZero() && this.plannedDonated.isZero();
	}

	public Money raised() {
		return received(ContributionKind.RAISED);
	}

	public Money donated() {
		return received(ContributionKind.DONATED);
	}

	private Money received(ContributionKind kind) {
		return Money
			.sum(this.entries.stream().filter((entry) -> entry.kind() == kind).map(Contribution::amount).toList());
	}

}
