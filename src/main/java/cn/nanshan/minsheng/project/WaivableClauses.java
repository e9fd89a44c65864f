package cn.nanshan.minsheng.project;

import java.util.List;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.stereotype.Component;

/** Tells which clauses a project can be let off now: those its present stage asks. */
@Component
class WaivableClauses {

	private final List<WaivableStage> stages;

	WaivableClauses(List<WaivableStage> stages) {
		this.stages = stages;
	}

	/**
	 * Returns a clause that the project's stage asks.
	 * @throws NotFound if no stage asks a clause of that id
	 * @throws Refused if another stage asks it, or it is too late
	 */
	Clause of(Project project, String id) {
		Clause clause = this.stages.stream()
			.flatMap(WaivableStage::clauses)
			.filter((it) -> it.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("条款 " + id));
		List<WaivableStage> asking = this.stages.stream().filter((stage) -> asks(stage, project, clause)).toList();
		if (asking.isEmpty()) {
			throw new Refused("项目现在是“%s”，这一阶段不核验 %s，不能说明例外理由。".formatted(project.state().label(), clause.id()));
		}
		List<String> late = asking.stream().flatMap((stage) -> stage.refusal(project).stream()).toList();
		if (late.size() == asking.size()) {
			throw new Refused(late.get(0));
		}
		return clause;
	}

	/** Returns whether the project's stage asks a clause. */
	boolean asks(Project project, String id) {
		return this.stages.stream()
			.filter((stage) -> stage.states().contains(project.state()))
			.flatMap(WaivableStage::clauses)
			.anyMatch((clause) -> clause.id().equals(id));
	}

	private static boolean asks(WaivableStage stage, Project project, Clause clause) {
		return stage.states().contains(project.state()) && stage.clauses().anyMatch(clause::equals);
	}

}
