package cn.nanshan.minsheng.project;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.ProcurementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.WorksClause;

/** What a design must satisfy before residents are asked to vote on it (domain A2). */
@RuleSet(action = "提交评议")
public enum DeliberationEntryRule implements Rule<ProjectFacts> {

	CATEGORY(ManagementClause.MF_02,
			(facts) -> Verdict.of(facts.namesItsCategory(), facts.categoriesInWords(), "八类之一；第八类写明决定文号")
				.fixedBy("补范围类别", facts.editHref("categories"))),

	DEMAND(ManagementClause.MF_09,
			(facts) -> Verdict.of(facts.demandCount() > 0, "关联需求 %d 件".formatted(facts.demandCount()), "至少 1 件需求")
				.fixedBy("关联需求", facts.editHref("demands"))),

	COMPLETE(ManagementClause.MF_10,
			(facts) -> Verdict
				.of(facts.lacks().isEmpty(),
						facts.lacks().isEmpty() ? "申报内容齐全" : "还缺：" + String.join("、", facts.lacks()), "先完成项目设计再评议")
				.fixedBy("补齐申报内容", facts.editHref("outline"))),

	RESPONSIBLE(
			ManagementClause.MF_16, (
					facts) -> Verdict
						.of(facts.namesResponsiblePeople(),
								facts.namesResponsiblePeople() ? "负责人 " + facts.outline().responsiblePerson()
										: "没有写负责人或联络员",
								"写明负责人和联络员")
						.fixedBy("补负责人", facts.editHref("responsiblePerson"))),

	PARTICIPATION(ManagementClause.MF_20_A,
			(facts) -> Verdict
				.of(facts.took(Participation.Stage.DESIGN) > 0,
						"设计环节参与记录 %d 条".formatted(facts.took(Participation.Stage.DESIGN)), "至少 1 条")
				.fixedBy("补参与记录", facts.editHref("participation"))),

	OTHERS_DUTY(ManagementClause.MF_24,
			(facts) -> Verdict
				.of(facts.outline().outsideOthersDuty(), facts.outline().outsideOthersDuty() ? "已声明" : "没有声明",
						"声明不属于物业等其他主体职责，不与政府投资重复")
				.fixedBy("去声明", facts.editHref("outsideOthersDuty"))),

	CAP(ManagementClause.MF_03,
			(facts) -> Verdict
				.of(facts.withinCap(), "申报 " + facts.requestedInWords(),
						"上限 %s 元（%s，自 %s 起）".formatted(facts.cap(), facts.outline().type().label(),
								facts.terms().capSince(facts.outline().type())))
				.fixedBy("修改金额或改走街道统筹", facts.editHref("requested"))),

	WORKS_CAP(WorksClause.WORKS_03, ProjectFacts::worksCap),

	ROUTE(ManagementClause.MF_14_A,
			(facts) -> facts.routing().ofCommunityTrack().fixedBy("报街道研究", "/projects/" + facts.number() + "/study")),

	LARGE(ManagementClause.MF_14_B,
			(facts) -> facts.routing().ofCommunitySum().fixedBy("报街道研究", "/projects/" + facts.number() + "/study")),

	SPLITTING(ProcurementClause.PROC_10, ProjectFacts::splitting),

	OVERHEAD(FundClause.FUND_05, ProjectFacts::overhead),

	RUNNING_COSTS(FundClause.FUND_06, ProjectFacts::runningCosts),

	OVER_CAP(FundClause.FUND_10, (facts) -> facts.selfCheck(NegativeItem.OVER_CAP)),

	GOVERNMENT_INVESTED(FundClause.FUND_11, (facts) -> facts.selfCheck(NegativeItem.GOVERNMENT_INVESTED)),

	FIXED_ASSET_PLAN(FundClause.FUND_12, (facts) -> facts.selfCheck(NegativeItem.FIXED_ASSET_PLAN)),

	DEPARTMENT_BUDGET(FundClause.FUND_13, (facts) -> facts.selfCheck(NegativeItem.DEPARTMENT_BUDGET)),

	COMMUNITY_OFFICE(FundClause.FUND_14, (facts) -> facts.selfCheck(NegativeItem.COMMUNITY_OFFICE)),

	GOVERNMENT_DUTY(FundClause.FUND_15, (facts) -> facts.selfCheck(NegativeItem.GOVERNMENT_DUTY)),

	OTHER_LEGAL_PERSON(FundClause.FUND_16, (facts) -> facts.selfCheck(NegativeItem.OTHER_LEGAL_PERSON)),

	OTHER_ITEM(FundClause.FUND_17, (facts) -> facts.selfCheck(NegativeItem.OTHER)),

	STANDARDS(FundClause.FUND_19_A,
			(facts) -> Verdict
				.of(facts.budgetLineCount() > 0 && facts.linesWithoutStandard() == 0,
						"%d 行中 %d 行没有标准依据".formatted(facts.budgetLineCount(), facts.linesWithoutStandard()),
						"每行写明定额、询价、采购价或人工标准")
				.fixedBy("补标准依据", facts.editHref("budget"))),

	BALANCE(FundClause.FUND_19_A,
			(facts) -> Verdict
				.of(facts.budgetBalances(), "预算合计 " + facts.budgetTotal() + " 元",
						"等于申报、自筹与捐助之和 " + facts.moneyTotal() + " 元")
				.fixedBy("核对预算", facts.editHref("budget")));

	private final Clause clause;

	private final Function<ProjectFacts, Verdict> judge;

	DeliberationEntryRule(Clause clause, Function<ProjectFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ProjectFacts facts) {
		return this.judge.apply(facts);
	}

}
