package cn.nanshan.minsheng.contribution.web;

import java.util.List;

import cn.nanshan.minsheng.contribution.Contributing;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.web.CaseAction;
import cn.nanshan.minsheng.project.web.CaseContribution;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the case page lead to what comes in beside the fund. */
@Component
@Order(90)
class ContributionCase implements CaseContribution {

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		return (project.state() == ProjectState.DRAFT || !Contributing.isOpen(project)) ? List.of()
				: List.of(new CaseAction("登记自筹和捐助", "/projects/" + project.number() + "/contributions",
						project.runner().hands(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR), null));
	}

}
