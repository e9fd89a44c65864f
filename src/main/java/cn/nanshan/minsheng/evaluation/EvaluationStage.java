package cn.nanshan.minsheng.evaluation;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Rule;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.WaivableStage;

import org.springframework.stereotype.Component;

/**
 * From the start of work to the verdict, as a stage whose clauses may be departed from.
 */
@Component
class EvaluationStage implements WaivableStage {

	@Override
	public Set<ProjectState> states() {
		return EnumSet.of(ProjectState.CONTRACTED, ProjectState.RUNNING, ProjectState.COMPLETED, ProjectState.ACCEPTING,
				ProjectState.RECTIFYING);
	}

	@Override
	public Stream<Clause> clauses() {
		return Stream.<Rule<?>[]>of(StartRule.values(), CompletionRule.values(), AcceptanceRule.values())
			.flatMap(Stream::of)
			.map(Rule::clause);
	}

}
