package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;

/** Reads what the community wrote about a project within reach. */
@UseCase
public class ProjectReading {

	private final Projects projects;

	ProjectReading(Projects projects) {
		this.projects = projects;
	}

	/** Returns a project to look at. */
	@AnyStaff(action = "查看项目申报内容")
	public ProjectSheet show(String number, Actor actor) {
		return ProjectSheet.of(this.projects.named(number, actor));
	}

	/** Returns the community for which the actor may open a draft. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "打开新项目表单")
	public String unitToCreateIn(Actor actor) {
		return actor.unitName();
	}

	/**
	 * Returns a project to rewrite.
	 * @throws IllegalTransition if it is in no state that can be rewritten
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK,
			Role.TASK_FORCE }, action = "打开项目表单")
	public ProjectSheet toEdit(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		project.runner().mustAct(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
		if (!project.state().isEditable()) {
			throw new IllegalTransition(project.state(), ProjectState.DRAFT);
		}
		return ProjectSheet.of(project);
	}

}
