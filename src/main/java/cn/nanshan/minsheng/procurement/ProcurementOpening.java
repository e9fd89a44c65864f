package cn.nanshan.minsheng.procurement;

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
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.project.Step;

import org.springframework.transaction.annotation.Transactional;

/** Opens the procurement of an approved project (domain A7). */
@UseCase
public class ProcurementOpening {

	private final Projects projects;

	private final ProcurementRepository procurements;

	private final ProcurementFactsReader reader;

	private final ProcurementTasks tasks;

	private final ProjectLife life;

	private final Clock clock;

	ProcurementOpening(Projects projects, ProcurementRepository procurements, ProcurementFactsReader reader,
			ProcurementTasks tasks, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.procurements = procurements;
		this.reader = reader;
		this.tasks = tasks;
		this.life = life;
		this.clock = clock;
	}

	/** Returns what is proposed: the street office as purchaser, the rest open. */
	@AnyStaff(action = "查看组织采购")
	@Transactional(readOnly = true)
	public Opening proposal(String number, Actor actor) {
		return new Opening(this.reader.purchaserOf(this.projects.named(number, actor)), "", "");
	}

	/** Asks the rules about an opening that is being written. */
	@AnyStaff(action = "查看组织采购核验")
	@Transactional(readOnly = true)
	public Assessment<ProcurementOpeningRule> assess(String number, Opening opening, boolean stated, Actor actor) {
		return assess(this.projects.named(number, actor), opening, stated, actor);
	}

	/** Opens. */
	@AllowedTo(value = Role.STREET_PROCUREMENT, action = "组织采购")
	public void open(String number, int seenVersion, Opening opening, boolean stated, Actor actor) {
		Project project = this.projects.toChange(number, seenVersion, actor);
		if (this.procurements.findById(project.id()).isPresent()) {
			throw new Refused("项目已经开始采购，不能再开一次。");
		}
		Clearance<ProcurementOpeningRule> clearance = assess(project, opening, stated, actor).clear();
		Instant now = this.clock.instant();
		project.openProcurement(clearance, now);
		this.procurements.save(new Procurement(project.id(), opening, LocalDate.now(this.clock), actor.accountId()));
		this.life.record(project, clearance, Step.of("组织采购", "%s开始采购".formatted(opening.purchaser()), now), actor);
		this.tasks.opened(project, actor);
	}

	Assessment<ProcurementOpeningRule> assess(Project project, Opening opening, boolean stated, Actor actor) {
		return Assessment.of(ProcurementOpeningRule.class, this.reader.opening(project, opening, stated, actor));
	}

}
