package cn.nanshan.minsheng.project;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;

/** What must hold before a community hands a project to the street (domain A5). */
@RuleSet(action = "报街道审批")
public enum SubmissionRule implements Rule<SubmissionFacts> {

	DELIBERATED(ManagementClause.MF_10,
			(facts) -> Verdict.of(facts.stillAsDeliberated(), facts.deliberationInWords(), "评议通过后内容不变，改了要重新评议")
				.fixedBy("看申报内容", facts.project().editHref("outline"))),
	PUBLICITY(ManagementClause.MF_23,
			(facts) -> (facts.publicityAsked() || facts.openObjections() > 0)
					? Verdict.of(facts.publicityIsOver(), facts.publicityInWords(), "公示期满，没有未办结的书面异议")
						.fixedBy((facts.notice() != null) ? "看公示" : "去公示", facts.publicityHref())
					: Verdict.notApplicable("街道没有把评议结果列为公示环节")),
	CAP(ManagementClause.MF_03,
			(facts) -> Verdict
				.of(facts.project().withinCap(), "申报 " + facts.project().requestedInWords(),
						"上限 %s 元（%s）".formatted(facts.project().cap(), facts.project().outline().type().label()))
				.fixedBy("修改金额或改走街道统筹", facts.project().editHref("requested"))),
	RESPONSIBLE(ManagementClause.MF_16,
			(facts) -> Verdict
				.of(facts.project().namesResponsiblePeople(),
						facts.project().namesResponsiblePeople()
								? "负责人 " + facts.project().outline().responsiblePerson() : "没有写负责人或联络员",
						"写明负责人和联络员")
				.fixedBy("补负责人", facts.project().editHref("responsiblePerson")));

	private final Clause clause;

	private final Function<SubmissionFacts, Verdict> judge;

	SubmissionRule(Clause clause, Function<SubmissionFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(SubmissionFacts facts) {
		return this.judge.apply(facts);
	}

}
