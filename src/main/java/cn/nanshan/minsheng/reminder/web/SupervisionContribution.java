package cn.nanshan.minsheng.reminder.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.web.CaseAction;
import cn.nanshan.minsheng.project.web.CaseContribution;
import cn.nanshan.minsheng.project.web.CaseStage;
import cn.nanshan.minsheng.project.web.CaseTask;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.web.DueDay;
import cn.nanshan.minsheng.workflow.web.DueLight;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the open 督办 of a project on its page, and the button for those who may ask. */
@Component
@Order(90)
class SupervisionContribution implements CaseContribution {

	private static final Set<Role> RAISERS = EnumSet.of(Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS);

	private final SupervisionPages pages;

	SupervisionContribution(SupervisionPages pages) {
		this.pages = pages;
	}

	@Override
	public List<CaseTask> tasks(Project project, Actor actor) {
		if (actor.scope().level() == Level.VENDOR) {
			return List.of();
		}
		return this.pages.openOf(project.id().value(), actor).stream().map((row) -> line(row, project)).toList();
	}

	private static CaseTask line(SupervisionRow row, Project project) {
		CaseStage stage = CaseStage.of(project.state());
		DueDay due = row.due();
		DueLight light = (due != null) ? due.light() : null;
		boolean late = light != null && light.status() == Status.OVERDUE;
		return new CaseTask((stage != null) ? stage : CaseStage.ARCHIVE, row.raiser() + "督办",
				"/supervisions/" + row.supervision().id(), late ? Status.OVERDUE : row.status(),
				row.supervision().state().label() + ((light != null) ? "，" + light.left() : ""),
				(due != null) ? due.why() : null);
	}

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		return (!project.state().isEnd() && actor.holdsAny(RAISERS.toArray(Role[]::new)))
				? List.of(new CaseAction("督办", "/supervisions/new?project=" + project.number(), RAISERS, null))
				: List.of();
	}

}
