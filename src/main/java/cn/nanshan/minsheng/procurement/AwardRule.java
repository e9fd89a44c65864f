package cn.nanshan.minsheng.procurement;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ConflictClause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ProcurementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a vendor is chosen (domain A8). */
@RuleSet(action = "确定采购结果")
public enum AwardRule implements Rule<ProcurementFacts> {

	METHOD(ProcurementClause.PROC_06,
			(facts) -> Verdict.of(facts.hasMethod(), facts.methodInWords(), "三种方式之一，并写明理由")
				.fixedBy("确定采购方式", facts.page("method"))),

	TENDER_LIMIT(ProcurementClause.PROC_07,
			(facts) -> facts.needsTender() ? Verdict.of(facts.isTender(), facts.methodInWords(), "批复额达到公开招标限额，应公开招标")
				.fixedBy("改采购方式", facts.page("method")) : Verdict.notApplicable("批复额没有达到公开招标限额")),

	COLLECTIVE(ProcurementClause.PROC_03, AwardRule::collective),

	QUOTES(ProcurementClause.PROC_08,
			(facts) -> facts.asksForQuotes() ? Verdict
				.of(facts.validQuotes() >= facts.quotesNeeded(), "有效报价 %d 家".formatted(facts.validQuotes()),
						"不少于 %d 家".formatted(facts.quotesNeeded()))
				.fixedBy("登记报价", facts.page("quotes")) : Verdict.notApplicable("不是自行采购询价")),

	INDEPENDENT(ProcurementClause.PROC_09, (facts) -> Verdict.of(facts.related().isEmpty(),
			facts.related().isEmpty() ? "报价单位之间没有发现关联" : String.join("；", facts.related()), "报价单位的法定代表人、股东、地址、电话互不相同")),

	NOT_LISTED(ProcurementClause.PROC_11, AwardRule::notListed),

	RECUSAL(ConflictClause.COI_07, AwardRule::recusal),

	DECLARED(ConflictClause.COI_08, AwardRule::declared),

	SUM(FundClause.FUND_25, AwardRule::sum);

	private final Clause clause;

	private final Function<ProcurementFacts, Verdict> judge;

	AwardRule(Clause clause, Function<ProcurementFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	static Verdict collective(ProcurementFacts facts) {
		return facts.isMajor() ? Verdict.of(facts.wasDecided(), facts.decisionInWords(), "同意多于反对，且超过领导班子全体成员的半数")
			.fixedBy("登记集体研究", facts.page("decision")) : Verdict.notApplicable("不是重大采购事项");
	}

	static Verdict notListed(ProcurementFacts facts) {
		VendorFacts vendor = facts.vendor();
		return (vendor == null) ? Verdict.breached("还没有选定单位", "选定的单位不在异常名录")
				: Verdict.of(vendor.isFree(), vendor.listingInWords(), "选定的单位不在异常名录");
	}

	static Verdict recusal(ProcurementFacts facts) {
		return Verdict.of(facts.handler().isUnrelated(), facts.handler().relationInWords(),
				"经办人、其特定关系人与该单位没有关系，否则换人经办");
	}

	static Verdict declared(ProcurementFacts facts) {
		return Verdict.of(facts.handler().isDeclared(), facts.handler().declarationInWords(), "12 个月内的回避申报和本次承诺")
			.fixedBy("去申报", "/declarations");
	}

	static Verdict sum(ProcurementFacts facts) {
		return Verdict.of(facts.sumIsApproved(), facts.sumInWords(), "不超过批复额 %s 元".formatted(facts.approved()));
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ProcurementFacts facts) {
		return this.judge.apply(facts);
	}

}
