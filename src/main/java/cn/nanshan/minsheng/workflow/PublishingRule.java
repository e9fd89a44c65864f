package cn.nanshan.minsheng.workflow;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.WorksClause;

/** What an edition of a street's regulation must hold before it is published. */
@RuleSet(action = "发布街道制度")
public enum PublishingRule implements Rule<PublishingFacts> {

	CHAIN(ManagementClause.MF_15,
			(facts) -> Verdict.of(facts.reviewsEverything(), facts.chainInWords(), "每个项目不论类型、金额，都有专责小组审议的环节")),
	DOCUMENTS(ManagementClause.MF_30,
			(facts) -> Verdict.of(facts.missingDocuments().isEmpty(), facts.documentsInWords(), "审批、实施、监督三类制度都有名称和文号")),
	WORKS_UNIT(WorksClause.WORKS_04, (facts) -> Verdict.of(!facts.text().posts().worksUnit().isBlank(),
			facts.worksUnitInWords(), "写明工程类项目的职能单位和职责"));

	private final Clause clause;

	private final Function<PublishingFacts, Verdict> judge;

	PublishingRule(Clause clause, Function<PublishingFacts, Verdict> judge) {
		this.clause = clause;
		this.judge = judge;
	}

	@Override
	public Clause clause() {
		return this.clause;
	}

	@Override
	public Verdict judge(PublishingFacts facts) {
		return this.judge.apply(facts);
	}

}
