package cn.nanshan.minsheng.procurement;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.Step;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Justifies going on although an “in principle” clause of procurement is breached, such
 * as fewer quotes than three (PROC-08). It makes the procurement a major matter
 * (PROC-04).
 */
@UseCase
public class ProcurementWaivers {

	private final Projects projects;

	private final ProcurementRepository procurements;

	private final WaiverBook book;

	private final ProjectLife life;

	private final Clock clock;

	ProcurementWaivers(Projects projects, ProcurementRepository procurements, WaiverBook book, ProjectLife life,
			Clock clock) {
		this.projects = projects;
		this.procurements = procurements;
		this.book = book;
		this.life = life;
		this.clock = clock;
	}

	/** Adds a justification. */
	@AllowedTo(value = { Role.TASK_FORCE, Role.STREET_LEADER }, action = "说明采购例外理由")
	public void give(String number, String clauseId, String justification, String basis, String minutesNumber,
			Actor actor) {
		Project project = this.projects.named(number, actor);
		if (!List.of(ProjectState.APPROVED, ProjectState.PROCURING).contains(project.state())) {
			throw new Refused("项目现在是“%s”，只有在采购阶段才能说明采购例外。".formatted(project.state().label()));
		}
		if (this.procurements.findById(project.id()).map(Procurement::award).isPresent()) {
			throw new Refused("本轮已经定了采购结果，不能再说明采购例外。");
		}
		Clause clause = clause(clauseId);
		if (!clause.waivableOn(project.track())) {
			throw new Refused("%s 不能例外，只能改正。".formatted(clause.id()));
		}
		Instant now = this.clock.instant();
		this.book.add(new Waiver(UUID.randomUUID(), project.id().value(), clause.id(), justification, basis,
				minutesNumber, actor.name(), actor.accountId(), now));
		this.life.record(project,
				Step.because("说明采购例外理由",
						"%s（%s）例外，依据 %s，会议纪要 %s".formatted(clause.id(), clause.sentence(), basis, minutesNumber),
						justification, now),
				actor);
	}

	private static Clause clause(String id) {
		Stream<Rule<?>> rules = Stream.concat(Stream.of(ProcurementOpeningRule.values()),
				Stream.of(AwardRule.values()));
		return rules.map(Rule::clause)
			.filter((clause) -> clause.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("条款 " + id));
	}

}
