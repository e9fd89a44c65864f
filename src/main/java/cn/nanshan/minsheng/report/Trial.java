package cn.nanshan.minsheng.report;

import java.util.List;

import cn.nanshan.minsheng.funding.OverheadPool;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.shared.Money;

/**
 * What would become of a street's year if some projects were granted.
 *
 * @param granted the projects that were ticked and still wait
 * @param before where the year stands
 * @param after where it would stand
 * @param poolBefore overhead as it stands
 * @param poolAfter overhead as it would be
 * @param assessment what the rules would say
 */
public record Trial(List<AskedProject> granted, Standing before, Standing after, OverheadPool poolBefore,
		OverheadPool poolAfter, Assessment<TrialRule> assessment) {

	/** Returns the sum of the projects that were ticked. */
	public Money sum() {
		return Money.sum(this.granted.stream().map(AskedProject::amount).toList());
	}

}
