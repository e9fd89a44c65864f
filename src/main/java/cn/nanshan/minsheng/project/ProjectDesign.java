package cn.nanshan.minsheng.project;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Everything the community writes about a project before it is deliberated.
 *
 * @param outline the main facts
 * @param categories one or more of the eight (MF-02)
 * @param demands the demands it answers (MF-09)
 * @param budget budget lines (FUND-19)
 * @param targets performance targets (FUND-30)
 * @param negativeList answers to the eight items (FUND-10 to FUND-17)
 * @param participation how residents took part (MF-20)
 */
public record ProjectDesign(Outline outline, Set<ScopeCategory> categories, Set<UUID> demands, List<BudgetLine> budget,
		List<PerformanceTarget> targets, List<NegativeAnswer> negativeList, List<Participation> participation) {

	public ProjectDesign {
		categories = Set.copyOf(categories);
		demands = Set.copyOf(demands);
		budget = List.copyOf(budget);
		targets = List.copyOf(targets);
		negativeList = List.copyOf(negativeList);
		participation = List.copyOf(participation);
	}

	/** Returns a design that holds an outline only. */
	public static ProjectDesign of(Outline outline) {
		return new ProjectDesign(outline, Set.of(), Set.of(), List.of(), List.of(), List.of(), List.of());
	}

}
