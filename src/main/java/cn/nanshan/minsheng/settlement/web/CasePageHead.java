package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.web.CaseFrame;

/**
 * What surrounds a form on one project.
 *
 * @param frame head, task list and tabs of the project
 * @param number number of the project
 * @param mine whether the reader's office may act here
 */
record CasePageHead(CaseFrame frame, String number, boolean mine) {

	static CasePageHead of(CaseFrame frame, Actor actor, Role... mayAct) {
		return new CasePageHead(frame, frame.header().number(), actor.holdsAny(mayAct));
	}

	public String path(String page) {
		return "/projects/" + this.number + "/" + page;
	}

}
