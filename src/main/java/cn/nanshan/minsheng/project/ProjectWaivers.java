package cn.nanshan.minsheng.project;

import java.time.Clock;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.policy.WaiverMatter;

/**
 * Justifies going on although an “in principle” clause is breached (FUND-18); a mandatory
 * clause stays blocking whatever is written here.
 */
@UseCase
public class ProjectWaivers {

	private final Projects projects;

	private final WaivableClauses clauses;

	private final Justifying justifying;

	private final ProjectLife life;

	private final Clock clock;

	ProjectWaivers(Projects projects, WaivableClauses clauses, Justifying justifying, ProjectLife life, Clock clock) {
		this.projects = projects;
		this.clauses = clauses;
		this.justifying = justifying;
		this.life = life;
		this.clock = clock;
	}

	/** Adds a justification. */
	@AllowedTo(value = { Role.TASK_FORCE, Role.STREET_LEADER }, action = "说明例外理由")
	public void give(String number, String clauseId, Justification why, Actor actor) {
		give(this.projects.named(number, actor), clauseId, why, actor);
	}

	/** Adds a justification to a project loaded in the present transaction. */
	Waiver give(Project project, String clauseId, Justification why, Actor actor) {
		Clause clause = this.clauses.of(project, clauseId);
		Home home = project.home();
		Waiver waiver = this.justifying.write(project.id().value(),
				WaiverMatter.ofProject(home.streetCode(), home.communityCode()), project.track(), clause, why, actor);
		this.life.record(project,
				Step.because("说明例外理由", Justifying.sentence(clause, waiver), why.justification(), this.clock.instant()),
				actor);
		return waiver;
	}

}
