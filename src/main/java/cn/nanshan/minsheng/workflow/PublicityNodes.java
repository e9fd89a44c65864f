package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.Arrays;

import cn.nanshan.minsheng.policy.DayRule;
import cn.nanshan.minsheng.policy.DayUnit;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;

import org.springframework.stereotype.Component;

/**
 * Which results a street wants made public, and for how long (MF-23). Collection and
 * selection are no nodes: whatever a street writes, nothing is asked there (MF-11).
 */
@Component
public class PublicityNodes {

	private static final String WORKING = "工作日";

	private final PolicyTermBook terms;

	PublicityNodes(PolicyTermBook terms) {
		this.terms = terms;
	}

	/** Returns whether a step's result must be made public in a street. */
	public boolean asks(NoticeNode node, String streetCode, LocalDate day) {
		if (node == NoticeNode.URGENT) {
			return true;
		}
		String named = this.terms.on(day, streetCode).words(TermKey.PUBLICITY_NODES).split("；", 2)[0];
		return Arrays.asList(named.split("、")).contains(node.label());
	}

	/** Returns how long a notice posted on a day stays. */
	public DayRule rule(NoticeNode node, String streetCode, LocalDate day) {
		PolicyTerms figures = this.terms.on(day, streetCode);
		TermKey key = switch (node) {
			case DELIBERATION, URGENT -> TermKey.PUBLICITY_DELIBERATION;
			case PROCUREMENT -> TermKey.PUBLICITY_PROCUREMENT;
			case ACCEPTANCE -> TermKey.PUBLICITY_EVALUATION;
		};
		DayUnit unit = figures.words(TermKey.PUBLICITY_COUNTING).equals(WORKING) ? DayUnit.WORKING : DayUnit.NATURAL;
		return new DayRule(figures.count(key), unit, (node == NoticeNode.URGENT) ? "MF-12" : "MF-23", key, "张贴当日");
	}

}
