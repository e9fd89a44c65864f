package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before the task force hands a project on to the leader. */
@RuleSet(action = "专责小组审议")
public enum GateReviewRule implements Rule<ApprovalFacts> {

	/** All four gates. */
	GATES(ApprovalRule.GATES),
	/** A related person stays away. */
	RELATION(ApprovalRule.RELATION),
	/** Nobody signs without this year's declaration. */
	DECLARATION(ApprovalRule.DECLARATION);

	private final ApprovalRule same;

	GateReviewRule(ApprovalRule same) {
		this.same = same;
	}

	@Override
	public Clause clause() {
		return this.same.clause();
	}

	@Override
	public Verdict judge(ApprovalFacts facts) {
		return this.same.judge(facts);
	}

}
