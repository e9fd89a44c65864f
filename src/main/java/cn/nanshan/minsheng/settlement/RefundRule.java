package cn.nanshan.minsheng.settlement;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold when money comes back. */
@RuleSet(action = "退款")
enum RefundRule implements Rule<RefundFacts> {

	WITHIN(FundClause.FUND_25,
			(facts) -> Verdict.of(facts.total().atMost(facts.paid()),
					"第 %d 批已付 %s，已退 %s，本次退 %s".formatted(facts.tranche(), facts.paid(), facts.refunded(),
							facts.amount()),
					"累计退款 ≤ 本批已付")),

	RECORDED(FundClause.FUND_20, (facts) -> Verdict.of(facts.inTime(),
			"付款 %s，到账 %s".formatted((facts.paidOn() != null) ? facts.paidOn() : "没有", facts.refundedOn()), "到账不早于付款"));

	private final Clause clause;

	private final Function<RefundFacts, Verdict> judge;

	RefundRule(Clause clause, Function<RefundFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(RefundFacts facts) {
		return this.judge.apply(facts);
	}

}
