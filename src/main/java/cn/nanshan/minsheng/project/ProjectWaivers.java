package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Clause;
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

	private final Justifying justifying;

	private final ProjectLife life;

	private final Clock clock;

	ProjectWaivers(Projects projects, List<WaivableStage> stages, Justifying justifying, ProjectLife life,
			Clock clock) {
		this.projects = projects;
		this.stages = stages;
		this.justifying = justifying;
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
		String sentence = this.justifying.write(project.id().value(), null, project.track(), clause, why, actor);
		this.life.record(project, Step.because("说明例外理由", sentence, why.justification(), this.clock.instant()), actor);
	}

	private Clause clause(String id) {
		return this.stages.stream()
			.flatMap(WaivableStage::clauses)
			.filter((clause) -> clause.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("条款 " + id));
	}

}
