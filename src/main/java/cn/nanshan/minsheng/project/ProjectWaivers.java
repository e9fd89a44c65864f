package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.policy.WaiverAuthority;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/**
 * Justifies going on although an “in principle” clause is breached (FUND-18); a mandatory
 * clause stays blocking whatever is written here.
 */
@UseCase
public class ProjectWaivers {

	private final Projects projects;

	private final List<WaivableStage> stages;

	private final WaiverBook book;

	private final ProjectLife life;

	private final Clock clock;

	ProjectWaivers(Projects projects, List<WaivableStage> stages, WaiverBook book, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.stages = stages;
		this.book = book;
		this.life = life;
		this.clock = clock;
	}

	/** Adds a justification. */
	@AllowedTo(value = { Role.TASK_FORCE, Role.STREET_LEADER }, action = "说明例外理由")
	public void give(String number, String clauseId, Justification why, Actor actor) {
		Project project = this.projects.named(number, actor);
		Clause clause = clause(clauseId);
		List<WaivableStage> asking = this.stages.stream()
			.filter((stage) -> stage.states().contains(project.state()) && stage.clauses().anyMatch(clause::equals))
			.toList();
		if (asking.isEmpty()) {
			throw new Refused("项目现在是“%s”，这一阶段不核验 %s，不能说明例外理由。".formatted(project.state().label(), clause.id()));
		}
		List<String> late = asking.stream().flatMap((stage) -> stage.refusal(project).stream()).toList();
		if (late.size() == asking.size()) {
			throw new Refused(late.get(0));
		}
		if (!clause.waivableOn(project.track())) {
			throw new Refused("%s 在%s上不能例外，只能改正。".formatted(clause.id(), project.track().label()));
		}
		Role authority = (clause.waiverAuthority() == WaiverAuthority.STREET_LEADER) ? Role.STREET_LEADER
				: Role.TASK_FORCE;
		if (!actor.holdsAny(authority, Role.STREET_LEADER)) {
			throw new Refused("%s 的例外须由%s说明理由。".formatted(clause.id(), clause.waiverAuthority().label()));
		}
		Instant now = this.clock.instant();
		this.book.add(new Waiver(UUID.randomUUID(), project.id().value(), clause.id(), why.justification(), why.basis(),
				why.minutesNumber(), actor.name(), actor.accountId(), now));
		this.life.record(project, Step.because("说明例外理由",
				"%s（%s）例外，依据 %s，会议纪要 %s".formatted(clause.id(), clause.sentence(), why.basis(), why.minutesNumber()),
				why.justification(), now), actor);
	}

	private Clause clause(String id) {
		return this.stages.stream()
			.flatMap(WaivableStage::clauses)
			.filter((clause) -> clause.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("条款 " + id));
	}

	/** Returns whether a person's office may justify a departure at all. */
	public static boolean mayJustify(Actor actor) {
		return actor.holdsAny(Role.TASK_FORCE, Role.STREET_LEADER);
	}

	/**
	 * What a justification says.
	 *
	 * @param justification why
	 * @param basis the document it rests on
	 * @param minutesNumber number of the minutes
	 */
	public record Justification(String justification, String basis, String minutesNumber) {
	}

}
