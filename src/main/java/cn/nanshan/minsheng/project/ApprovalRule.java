package cn.nanshan.minsheng.project;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ConflictClause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.WorksClause;

/** What must hold before a street approves a project (domain A6). */
@RuleSet(action = "街道立项审批")
public enum ApprovalRule implements Rule<ApprovalFacts> {

	REGULATION(ManagementClause.MF_15,
			(facts) -> Verdict.of(facts.regulation() != null, facts.regulationInWords(), "街道制定并发布审批流程")
				.fixedBy("看街道制度", "/policy/streets")),
	DOCUMENTS(ManagementClause.MF_30, (facts) -> facts.documents().fixedBy("看街道制度", "/policy/streets")),
	WORKS_UNIT(WorksClause.WORKS_04, (facts) -> facts.worksUnit().fixedBy("看街道制度", "/policy/streets")),
	GATES(ManagementClause.MF_21,
			(facts) -> facts.isUrgent() ? Verdict.notApplicable(ApprovalFacts.ON_URGENT)
					: Verdict.of(facts.allGatesGuarded(), facts.gatesInWords(), "专责小组审查政治关、项目关、程序关、法律关")),
	STUDIED(ManagementClause.MF_14_A, ApprovalFacts::studied),
	COMMUNITIES_HEARD(ManagementClause.MF_14_A, ApprovalFacts::communitiesHeard),
	CAP(ManagementClause.MF_03, ApprovalFacts::cap), POOL(FundClause.FUND_04, ApprovalFacts::poolCeiling),
	OVERHEAD(FundClause.FUND_05, (facts) -> facts.project().overhead()),
	RUNNING_COSTS(FundClause.FUND_06, (facts) -> facts.project().runningCosts()),
	BUDGET(FundClause.FUND_01,
			(facts) -> Verdict.of(facts.budgetHolds(), facts.budgetInWords(), "不少于立项金额 %s 元".formatted(facts.sum()))
				.fixedBy("看资金", "/funds")),
	ALLOCATION(FundClause.FUND_25, (facts) -> facts.withinAllocation().fixedBy("看额度", "/funds")),
	OVER_CAP(NegativeItem.OVER_CAP), GOVERNMENT_INVESTED(NegativeItem.GOVERNMENT_INVESTED),
	FIXED_ASSET_PLAN(NegativeItem.FIXED_ASSET_PLAN), DEPARTMENT_BUDGET(NegativeItem.DEPARTMENT_BUDGET),
	COMMUNITY_OFFICE(NegativeItem.COMMUNITY_OFFICE), GOVERNMENT_DUTY(NegativeItem.GOVERNMENT_DUTY),
	OTHER_LEGAL_PERSON(NegativeItem.OTHER_LEGAL_PERSON), OTHER(NegativeItem.OTHER),
	EXCEPTIONS(FundClause.FUND_18,
			(facts) -> facts.hasExceptions()
					? Verdict.of(facts.exceptionsAreJustified(), facts.exceptionsInWords(), "每项写明理由、依据、会议纪要号和批准人")
					: Verdict.notApplicable("没有例外事项")),
	OBJECTIONS(ManagementClause.MF_23,
			(facts) -> facts.isOpenToObjections() ? facts.objections().inTime() : Verdict.notApplicable("决定之前没有公示")) {

		/** An objection in time has its answer, whatever the street thinks of it. */
		@Override
		public boolean isWaivable() {
			return false;
		}

	},
	LATE_OBJECTIONS(ManagementClause.MF_23,
			(facts) -> facts.isOpenToObjections() ? facts.objections().late() : Verdict.notApplicable("决定之前没有公示")),
	TARGETS(FundClause.FUND_30,
			(facts) -> facts.isUrgent() ? Verdict.notApplicable(ApprovalFacts.ON_URGENT)
					: Verdict.of(facts.hasAllTargets(), facts.targetsInWords(), "产出、质量、时效、满意度各有目标")
						.fixedBy("看绩效目标", facts.project().editHref("targets"))),
	RELATION(ConflictClause.COI_07,
			(facts) -> Verdict.of(facts.approver().isUnrelated(), facts.approver().relationInWords(), "与本项目有关系的人回避审批")),
	DECLARATION(ConflictClause.COI_08,
			(facts) -> Verdict.of(facts.approver().current(), facts.approver().declarationInWords(), "12 个月以内的年度回避申报")
				.fixedBy("现在申报", "/declarations"));

	private final Clause clause;

	private final Function<ApprovalFacts, Verdict> judge;

	ApprovalRule(NegativeItem item) {
		this(item.clause(),
				(facts) -> Verdict.of(!facts.fallsUnder(item) && !facts.isSilent(item), facts.answerTo(item),
						"原则上不支出：" + item.label() + (facts.isSilent(item) ? "；" + SelfCheck.explaining(item) : "")));
	}

	ApprovalRule(Clause clause, Function<ApprovalFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(ApprovalFacts facts) {
		return this.judge.apply(facts);
	}

}
