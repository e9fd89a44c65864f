package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.Project;

/**
 * What stands above a form on one project.
 *
 * @param number number of the project
 * @param name its name
 * @param mine whether the reader's office may act here
 */
record CasePageHead(String number, String name, boolean mine) {

	static CasePageHead of(Project project, Actor actor, Role... mayAct) {
		return new CasePageHead(project.number(), project.outline().name(), actor.holdsAny(mayAct));
	}

}
