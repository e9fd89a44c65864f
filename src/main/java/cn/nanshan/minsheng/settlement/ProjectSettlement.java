package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.Instant;

import cn.nanshan.minsheng.funding.Commitments;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;

import org.springframework.transaction.annotation.Transactional;

/**
 * Closes a project's account; what was held above the final sum goes back to the street.
 */
@UseCase
public class ProjectSettlement {

	private final Projects projects;

	private final PaymentQueue queue;

	private final SettlementFactsReader facts;

	private final SettlementRepository settlements;

	private final Commitments commitments;

	private final ProjectLife life;

	private final Clock clock;

	ProjectSettlement(Projects projects, PaymentQueue queue, SettlementFactsReader facts,
			SettlementRepository settlements, Commitments commitments, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.queue = queue;
		this.facts = facts;
		this.settlements = settlements;
		this.commitments = commitments;
		this.life = life;
		this.clock = clock;
	}

	/** Returns what stands in the way of a final account. */
	@Transactional(readOnly = true)
	@AnyStaff(action = "查看结算核验")
	public Assessment<SettlementRule> assess(String projectNumber, FinalAccount account, Actor actor) {
		return Assessment.of(SettlementRule.class, this.facts.read(this.projects.named(projectNumber, actor), account));
	}

	/** Settles a project. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "结算")
	public void settle(String projectNumber, int seenVersion, FinalAccount account, Actor actor) {
		Project project = this.projects.toChange(projectNumber, seenVersion, actor);
		this.queue.await(project.id().value());
		Clearance<SettlementRule> clearance = Assessment.of(SettlementRule.class, this.facts.read(project, account))
			.clear();
		Instant now = this.clock.instant();
		project.settle(clearance, account.finalSum(), now);
		this.settlements
			.save(new Settlement(clearance, project.id().value(), account, actor.accountId(), actor.name(), now));
		this.commitments.reduceTo(project.id().value(), account.finalSum(), "结算释放", actor.accountId());
		this.life.record(project, clearance,
				Step.of("结算", "结算 %s 元，其中质保金 %s 元".formatted(account.finalSum(), account.retention()), now), actor);
	}

}
