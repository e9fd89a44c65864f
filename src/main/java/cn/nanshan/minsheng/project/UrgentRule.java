package cn.nanshan.minsheng.project;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.FundClause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.WorksClause;

/**
 * What must be said on the day urgent work begins (MF-12, MF-13). Demands, design and
 * deliberation are not asked for; the usual caps are, and hard (urgent.cap).
 */
@RuleSet(action = "应急登记")
public enum UrgentRule implements Rule<UrgentFacts> {

	EXPLAINED(ManagementClause.MF_13,
			(facts) -> Verdict.of(facts.work().isExplained(), facts.work().inWords(), "写明类别、情况和理由")),

	SAME_DAY(ManagementClause.MF_13, UrgentFacts::sameDay),

	PHOTOS(ManagementClause.MF_13,
			(facts) -> Verdict.of(facts.photos() > 0, "现场照片 %d 张".formatted(facts.photos()), "至少 1 张")),

	EARLIER_DUTIES(ManagementClause.MF_12,
			(facts) -> Verdict
				.of(facts.overdue().isEmpty(),
						facts.overdue().isEmpty() ? "没有逾期的应急事项" : "逾期：" + String.join("；", facts.overdue()),
						"以前的应急项目认定、公示、补签合同、事后评估没有逾期")
				.fixedBy("看应急项目", "/urgent")),

	CATEGORY(ManagementClause.MF_02,
			(facts) -> Verdict.of(facts.project().namesItsCategory(), facts.project().categoriesInWords(),
					"八类之一；第八类写明决定文号")),

	RESPONSIBLE(ManagementClause.MF_16,
			(facts) -> Verdict.of(facts.project().namesResponsiblePeople(),
					facts.project().namesResponsiblePeople() ? "负责人 " + facts.project().outline().responsiblePerson()
							: "没有写负责人或联络员",
					"写明负责人和联络员")),

	OTHERS_DUTY(ManagementClause.MF_24,
			(facts) -> Verdict.of(facts.project().outline().outsideOthersDuty(),
					facts.project().outline().outsideOthersDuty() ? "已声明" : "没有声明", "声明不属于物业等其他主体职责，不与政府投资重复")),

	CAP(ManagementClause.MF_03,
			(facts) -> Verdict.of(facts.project().withinCap(), "申报 " + facts.project().requestedInWords(),
					"上限 %s 元（%s）；应急项目同样适用，不能例外".formatted(facts.project().cap(),
							facts.project().outline().type().label()))),

	WORKS_CAP(WorksClause.WORKS_03, (facts) -> facts.project().worksCap()),

	RUNNING_COSTS(FundClause.FUND_06, (facts) -> facts.project().runningCosts()),

	OVER_CAP(NegativeItem.OVER_CAP), GOVERNMENT_INVESTED(NegativeItem.GOVERNMENT_INVESTED),
	FIXED_ASSET_PLAN(NegativeItem.FIXED_ASSET_PLAN), DEPARTMENT_BUDGET(NegativeItem.DEPARTMENT_BUDGET),
	COMMUNITY_OFFICE(NegativeItem.COMMUNITY_OFFICE), GOVERNMENT_DUTY(NegativeItem.GOVERNMENT_DUTY),
	OTHER_LEGAL_PERSON(NegativeItem.OTHER_LEGAL_PERSON), OTHER_ITEM(NegativeItem.OTHER),

	STANDARDS(FundClause.FUND_19_A, (facts) -> Verdict.of(
			facts.project().budgetLineCount() > 0 && facts.project().linesWithoutStandard() == 0,
			"%d 行中 %d 行没有标准依据".formatted(facts.project().budgetLineCount(), facts.project().linesWithoutStandard()),
			"每行写明定额、询价、采购价或人工标准"));

	private final Clause clause;

	private final Function<UrgentFacts, Verdict> judge;

	UrgentRule(NegativeItem item) {
		this(item.clause(), (facts) -> facts.project().selfCheck(item));
	}

	UrgentRule(Clause clause, Function<UrgentFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(UrgentFacts facts) {
		return this.judge.apply(facts);
	}

}
