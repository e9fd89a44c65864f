package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a person signs any step of an approval. */
@RuleSet(action = "签署审批意见")
public enum SigningRule implements Rule<ApprovalFacts> {

	/** A related person stays away. */
	RELATION(ApprovalRule.RELATION),
	/** Nobody signs without this year's declaration. */
	DECLARATION(ApprovalRule.DECLARATION);

	private final ApprovalRule same;

	SigningRule(ApprovalRule same) {
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
