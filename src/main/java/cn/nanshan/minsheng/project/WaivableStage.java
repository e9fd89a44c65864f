package cn.nanshan.minsheng.project;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import cn.nanshan.minsheng.policy.Clause;

/**
 * A stage of a project's life with the clauses that its rules ask: while the project is
 * there, the street may depart from those that hold in principle only (FUND-18).
 */
public interface WaivableStage {

	/** Returns the states in which a departure can be justified. */
	Set<ProjectState> states();

	/** Returns the clauses that the rules of the stage ask. */
	Stream<Clause> clauses();

	/** Returns why it is too late to depart from the stage's clauses, if it is. */
	default Optional<String> refusal(Project project) {
		return Optional.empty();
	}

}
