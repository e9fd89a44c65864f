package cn.nanshan.minsheng.funding;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What overhead may be spent on within the yearly project of a street (FUND-05). */
public enum PoolCategory {

	SUPERVISION("全流程督导", "督导"), FUND_MONITORING("资金监管", "资金监管"), WORKS_SUPERVISION("监理", "监理"), DESIGN("设计", "设计"),
	COSTING("造价", "造价"), ACCEPTANCE("验收", "验收"), EVALUATION("评价", "评价"), PROMOTION("宣传推广", "宣传");

	private final String label;

	private final String sign;

	PoolCategory(String label, String sign) {
		this.label = label;
		this.sign = sign;
	}

	public String label() {
		return this.label;
	}

	/** Returns the category that a line of the budget names, empty if it names none. */
	public static Optional<PoolCategory> namedIn(String item) {
		return Arrays.stream(values()).filter((category) -> item.contains(category.sign)).findFirst();
	}

	/** Returns all of them in one breath, for the words of a finding. */
	public static String inWords() {
		return Arrays.stream(values()).map(PoolCategory::label).collect(Collectors.joining("、"));
	}

}
