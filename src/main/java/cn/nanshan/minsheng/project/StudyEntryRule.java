package cn.nanshan.minsheng.project;

import java.util.function.Function;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.ManagementClause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.RuleSet;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Verdict;

/**
 * What a design must satisfy before the street studies it (domain §3.5 and §3.6): the
 * same as before residents vote, but for the cap, which the street may waive, and with a
 * reason why the street runs it.
 */
@RuleSet(action = "报街道研究")
public enum StudyEntryRule implements Rule<ProjectFacts> {

	/** Why the street. */
	REASON(ManagementClause.MF_14_A,
			(facts) -> (facts.track() == Track.POOL) ? Verdict.notApplicable("年度保障服务项目由街道党工委实施")
					: facts.routing().ofStreetTrack()),
	/** What falls to each community. */
	SHARES(ManagementClause.MF_14_A, ProjectFacts::sharesAddUp),
	/** One of the eight. */
	CATEGORY(DeliberationEntryRule.CATEGORY),
	/** Overhead answers no single demand. */
	DEMAND(ManagementClause.MF_09,
			(facts) -> (facts.track() == Track.POOL) ? Verdict.notApplicable("年度保障服务项目不是由需求产生")
					: DeliberationEntryRule.DEMAND.judge(facts)),
	/** The design is there. */
	COMPLETE(DeliberationEntryRule.COMPLETE),
	/** Somebody answers for it. */
	RESPONSIBLE(DeliberationEntryRule.RESPONSIBLE),
	/** It is nobody else's duty. */
	OTHERS_DUTY(DeliberationEntryRule.OTHERS_DUTY),
	/** Nothing is split up or asked for twice. */
	SPLITTING(DeliberationEntryRule.SPLITTING),
	/** Where overhead is paid from. */
	OVERHEAD(DeliberationEntryRule.OVERHEAD),
	/** What a street pays from its own budget. */
	RUNNING_COSTS(DeliberationEntryRule.RUNNING_COSTS),
	/** Negative list. */
	GOVERNMENT_INVESTED(DeliberationEntryRule.GOVERNMENT_INVESTED),
	/** Negative list. */
	FIXED_ASSET_PLAN(DeliberationEntryRule.FIXED_ASSET_PLAN),
	/** Negative list. */
	DEPARTMENT_BUDGET(DeliberationEntryRule.DEPARTMENT_BUDGET),
	/** Negative list. */
	COMMUNITY_OFFICE(DeliberationEntryRule.COMMUNITY_OFFICE),
	/** Negative list. */
	GOVERNMENT_DUTY(DeliberationEntryRule.GOVERNMENT_DUTY),
	/** Negative list. */
	OTHER_LEGAL_PERSON(DeliberationEntryRule.OTHER_LEGAL_PERSON),
	/** Negative list. */
	OTHER_ITEM(DeliberationEntryRule.OTHER_ITEM),
	/** Each line rests on a standard. */
	STANDARDS(DeliberationEntryRule.STANDARDS),
	/** The lines are the sum. */
	BALANCE(DeliberationEntryRule.BALANCE);

	private final Clause clause;

	private final Function<ProjectFacts, Verdict> judge;

	StudyEntryRule(DeliberationEntryRule same) {
		this(same.clause(), same::judge);
	}

	StudyEntryRule(Clause clause, Function<ProjectFacts, Verdict> judge) {
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
