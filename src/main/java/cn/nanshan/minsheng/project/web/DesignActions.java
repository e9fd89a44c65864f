package cn.nanshan.minsheng.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.project.DeliberationEntryRule;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectFactsReader;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.ProjectWithdrawal;
import cn.nanshan.minsheng.project.Runner;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a community may do with its own writing: hand it on, rewrite it, print it, take it
 * back.
 */
@Component
@Order(20)
class DesignActions implements CaseContribution {

	static final Set<Role> WRITERS = Set.of(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);

	static final Set<Role> LEADERS = Set.of(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);

	private final ProjectFactsReader facts;

	private final Clock clock;

	DesignActions(ProjectFactsReader facts, Clock clock) {
		this.facts = facts;
		this.clock = clock;
	}

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		String path = "/projects/" + project.number();
		List<CaseAction> actions = new ArrayList<>();
		if (mayEnterDeliberation(project)) {
			actions.add(new CaseAction("提交评议", path + "/deliberation-entry", LEADERS, assess(project)));
		}
		if (project.state().isEditable()) {
			actions.add(new CaseAction("修改申报内容", path + "/edit", writers(project), null));
		}
		if (ProjectWithdrawal.POSSIBLE.contains(project.state())) {
			actions.add(new CaseAction("撤回项目", path + "/withdrawal", writers(project), null));
		}
		return actions;
	}

	private static Set<Role> writers(Project project) {
		return project.runner().hands(WRITERS.toArray(Role[]::new));
	}

	/**
	 * Returned work goes the whole way again only if what was voted on has changed
	 * (domain §3.2).
	 */
	private static boolean mayEnterDeliberation(Project project) {
		return project.runner() == Runner.COMMUNITY && (project.state() == ProjectState.DRAFT
				|| (project.state() == ProjectState.RETURNED && project.changedSinceDeliberation()));
	}

	private Assessment<DeliberationEntryRule> assess(Project project) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
		return Assessment.of(DeliberationEntryRule.class, this.facts.read(project, today));
	}

}
