package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.procurement.Contract;
import cn.nanshan.minsheng.procurement.Contracts;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;

/** Starts work under a signed contract (domain A9). */
@UseCase
public class StartOfWork {

	private final Projects projects;

	private final Contracts contracts;

	private final WorkStarts starts;

	private final WaiverBook waivers;

	private final Papers papers;

	private final ProjectLife life;

	private final Clock clock;

	StartOfWork(Projects projects, Contracts contracts, WorkStarts starts, WaiverBook waivers, Papers papers,
			ProjectLife life, Clock clock) {
		this.projects = projects;
		this.contracts = contracts;
		this.starts = starts;
		this.waivers = waivers;
		this.papers = papers;
		this.life = life;
		this.clock = clock;
	}

	/** Asks the rules about an order that is being written. */
	@AnyStaff(action = "查看开工核验")
	public Assessment<StartRule> assess(String number, StartOrder order, Actor actor) {
		return Assessment.of(StartRule.class, facts(this.projects.named(number, actor), order));
	}

	/** Starts work. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.TASK_FORCE },
			action = "登记开工")
	public void start(String number, int seenVersion, StartOrder order, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK);
		if (order.startedOn().isAfter(LocalDate.now(this.clock))) {
			throw new EntryRefused("startedOn", "开工日期不能晚于今天");
		}
		Clearance<StartRule> clearance = Assessment.of(StartRule.class, facts(project, order)).clear();
		Instant now = this.clock.instant();
		project.start(clearance, now);
		this.starts.add(new WorkStart(project.id().value(), order.startedOn(), order.orderNumber(),
				order.communityLead(), order.streetLead(), order.note(), actor.accountId(), actor.name(), now));
		this.papers.keep(Papers.START, project.id().value(), "开工资料", order.papers(), actor);
		this.life.record(project, clearance,
				Step.of("登记开工", "%s 开工，开工令 %s".formatted(order.startedOn(), order.orderNumber()), now), actor);
	}

	private StartFacts facts(Project project, StartOrder order) {
		return new StartFacts(project.id().value(), project.number(), project.track(), LocalDate.now(this.clock),
				order.startedOn(), this.contracts.of(project.id()).map(Contract::signedOn).orElse(null),
				project.outline().responsiblePerson(), order.communityLead(), order.streetLead(),
				this.waivers.of(project.id().value()));
	}

}
