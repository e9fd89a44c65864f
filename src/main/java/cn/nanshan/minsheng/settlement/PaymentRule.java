package cn.nanshan.minsheng.settlement;

import java.util.function.Function;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ConflictClause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.project.UrgentCase;

/** What must hold each time somebody puts a hand to a payment. */
@RuleSet(action = "支付")
enum PaymentRule implements Rule<PaymentFacts> {

	USE(FundClause.FUND_03,
			(facts) -> Verdict.of(facts.useFits(), "用途：" + facts.fundUse().label(),
					"项目实施经费、督导等工作经费（仅年度保障服务项目）、项目产生的其他费用三者之一")),

	RUNNING_COSTS(FundClause.FUND_06, PaymentFacts::runsNoOffice),

	CHAIN(FundClause.FUND_25,
			(facts) -> Verdict.of(facts.chainHolds(), facts.chainInWords(), "累计付款 ≤ 合同价（或核实价值）≤ 批复额 ≤ 预算")),

	PAPERS(FundClause.FUND_26, (facts) -> Verdict
		.of(facts.missing().isEmpty(), facts.missing().isEmpty() ? "前置件齐全" : "缺：" + String.join("、", facts.missing()),
				facts.stage().label() + "须具备合同、相应成果和不少于累计付款的发票")
		.fixedBy("去补材料", facts.remedy())),

	SETTLED(FundClause.FUND_26,
			(facts) -> !facts.settled() ? Verdict.notApplicable("项目还没有结算")
					: Verdict.of(facts.fitsTheAccount(), "项目已结算，申请的是" + facts.stage().label(),
							"结算后只付质保金；漏付的在结算前申请，结算额不再增加")),

	POOL(FundClause.FUND_04,
			(facts) -> (facts.pool() == null) ? Verdict.notApplicable("不是年度保障服务项目")
					: Verdict
						.of(facts.poolHolds(), "督导等工作经费已批 " + facts.pool().approved(),
								"不超过街道资金总额 %s 的 %s，即 %s".formatted(facts.pool().total(), facts.pool().share(),
										facts.pool().ceiling()))
						.fixedBy("看年度资金", "/funds")),

	CATEGORY(FundClause.FUND_05,
			(facts) -> (facts.track() != Track.POOL) ? Verdict.notApplicable("不是年度保障服务项目")
					: Verdict.of(facts.category() != null,
							(facts.category() != null) ? "经费类别：" + facts.category().label() : "没有填写经费类别",
							"督导等工作经费按类别支付：" + PoolCategory.inWords())),

	URGENT(ManagementClause.MF_12, (facts) -> {
		UrgentCase urgent = facts.urgent();
		return (urgent == null) ? Verdict.notApplicable("不是应急项目")
				: Verdict.of(urgent.letsPay(), urgent.publicityInWords(), "开工当日公示；没有公示的不付，迟公示的待事后评估办结后再付")
					.fixedBy("看应急事项", "/projects/" + facts.number() + "?tab=urgent");
	}),

	TRANCHE(FundClause.FUND_27,
			(facts) -> Verdict.of(facts.amount().isPositive(), facts.trancheInWords(), "逐批登记金额和时间；比例供参考")),

	RECUSAL(ConflictClause.COI_07, (facts) -> facts.signer().recusal()),

	DECLARED(ConflictClause.COI_08, (facts) -> facts.signer().declared());

	private final Clause clause;

	private final Function<PaymentFacts, Verdict> judge;

	PaymentRule(Clause clause, Function<PaymentFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(PaymentFacts facts) {
		return this.judge.apply(facts);
	}

}
