package cn.nanshan.minsheng.project;

import java.time.Instant;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.funding.Grant;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.Track;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves a project and commits its money in the same transaction, by whatever way the
 * decision came about (domain A6, §3.5, §3.6).
 */
@Component
class Granting {

	private final Commitments commitments;

	private final ProjectLife life;

	Granting(Commitments commitments, ProjectLife life) {
		this.commitments = commitments;
		this.life = life;
	}

	/**
	 * Grants the sum that the rules were asked about.
	 * @throws FundsRefused if the last yuan went to somebody else meanwhile
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void grant(Project project, Clearance<ApprovalRule> clearance, ApprovalFacts facts, Step step, Actor actor) {
		Instant now = step.at();
		project.approve(clearance, facts.sum(), now);
		AnnualBudget budget = facts.budget();
		if (budget == null) {
			throw new FundsRefused("街道还没有登记该年度预算，不能占用资金。");
		}
		Grant grant = new Grant(project.id().value(), budget.id(), project.home().communityCode(), facts.sum());
		if (project.track() == Track.POOL) {
			this.commitments.commitPool(grant, facts.project().overheadItems(facts.sum()),
					facts.project().terms().poolRatio(), actor.accountId());
		}
		else {
			this.commitments.commit(grant, actor.accountId());
		}
		this.life.record(project, clearance, step, actor);
	}

}
