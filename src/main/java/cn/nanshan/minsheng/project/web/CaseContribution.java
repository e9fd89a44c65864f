package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.Project;

/**
 * What a feature adds to the case page of a project: the page knows no procurement and no
 * payment, those who do hang themselves in.
 */
public interface CaseContribution {

	/** Returns the feature's lines of the task list on the left. */
	default List<CaseTask> tasks(Project project, Actor actor) {
		return List.of();
	}

	/**
	 * Returns the actions that are possible in the present state, whoever may do them.
	 */
	default List<CaseAction> actions(Project project, Actor actor) {
		return List.of();
	}

	/** Returns the feature's tab, if there is something to show. */
	default Optional<CaseTab> tab(Project project, Actor actor) {
		return Optional.empty();
	}

}
