package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.web.CaseFrame;
import cn.nanshan.minsheng.settlement.PaymentAskers;

/**
 * What surrounds a form on one project.
 *
 * @param frame head, task list and tabs of the project
 * @param number number of the project
 * @param mine whether the reader's office may act here
 */
record CasePageHead(CaseFrame frame, String number, boolean mine) {

	/**
	 * Heads a page on which some offices act; what the street carries out, its own do.
	 */
	static CasePageHead of(CaseFrame frame, Actor actor, Role... mayAct) {
		return new CasePageHead(frame, frame.header().number(), frame.header().runner().acts(actor, mayAct));
	}

	/** Heads the page on which a payment is asked for. */
	static CasePageHead ofAskers(CaseFrame frame, Actor actor) {
		return new CasePageHead(frame, frame.header().number(),
				PaymentAskers.of(frame.header().runner()).stream().anyMatch(actor::holdsAny));
	}

	public String path(String page) {
		return "/projects/" + this.number + "/" + page;
	}

}
