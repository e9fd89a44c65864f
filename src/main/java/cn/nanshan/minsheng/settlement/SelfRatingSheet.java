package cn.nanshan.minsheng.settlement;

import java.util.List;

import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.shared.Refused;

/**
 * What a community promised and how it rates itself so far.
 *
 * @param version version of the project for the form
 * @param targets what was promised, in its order
 * @param ratings what was rated, by place of the target
 */
public record SelfRatingSheet(int version, List<PerformanceTarget> targets, List<SelfRating> ratings) {

	/**
	 * Makes sure that a form has one row a target.
	 * @throws Refused if it was made for other targets
	 */
	public void mustBeRatedIn(int rows) {
		if (rows != this.targets.size()) {
			throw new Refused("绩效目标共 %d 项，须逐项自评，请重新打开自评页面。".formatted(this.targets.size()));
		}
	}

}
