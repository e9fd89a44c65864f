package cn.nanshan.minsheng.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.nanshan.minsheng.funding.Allocation;
import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

/**
 * Where a street's year stands, before or after what is tried out.
 *
 * @param total the yearly total, the base of the seven percent
 * @param available what there is to hold
 * @param committed what projects hold
 * @param pool what of it overhead holds
 * @param byType what projects hold by type
 * @param byPlace what projects hold by community; the street's own under the empty code
 * @param weak codes of the communities that count as weak
 */
public record Standing(Money total, Money available, Money committed, Money pool, Map<ProjectType, Money> byType,
		Map<String, Money> byPlace, List<String> weak) {

	static Standing of(AnnualBudget budget, Map<ProjectType, Money> byType, Map<String, Money> byPlace,
			List<Allocation> allocations) {
		List<String> weak = allocations.stream()
			.filter(Allocation::weak)
			.map((line) -> Objects.requireNonNullElse(line.communityCode(), ""))
			.toList();
		return new Standing(budget.total(), budget.available(), budget.committed(), budget.poolCommitted(), byType,
				byPlace, weak);
	}

	/** Returns the same after granting projects, and with another total. */
	Standing with(List<AskedProject> granted, @Nullable Money wantedTotal) {
		Map<ProjectType, Money> types = new EnumMap<>(ProjectType.class);
		types.putAll(this.byType);
		Map<String, Money> places = new HashMap<>(this.byPlace);
		Money all = this.committed;
		Money overhead = this.pool;
		for (AskedProject project : granted) {
			all = all.plus(project.amount());
			types.merge(project.type(), project.amount(), Money::plus);
			if (project.isOverhead()) {
				overhead = overhead.plus(project.amount());
			}
			else {
				places.merge(Objects.requireNonNullElse(project.communityCode(), ""), project.amount(), Money::plus);
			}
		}
		Money wanted = (wantedTotal != null) ? wantedTotal : this.total;
		return new Standing(wanted, this.available.minus(this.total).plus(wanted), all, overhead, types, places,
				this.weak);
	}

	public Money free() {
		return this.available.minus(this.committed);
	}

	/** Returns the share of a type in all that is held. */
	public Percent share(ProjectType type) {
		return share(this.byType.getOrDefault(type, Money.ZERO));
	}

	/** Returns the share that weak communities hold. */
	public Percent weakShare() {
		return share(Money.sum(this.weak.stream().map((code) -> this.byPlace.getOrDefault(code, Money.ZERO)).toList()));
	}

	private Percent share(Money part) {
		return this.committed.isZero() ? Percent.of("0") : Percent.share(part.yuan(), this.committed.yuan());
	}

}
