package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Clauses;
import cn.nanshan.minsheng.project.WaiverRequest;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.Status;

/**
 * A request for a waiver as the pages of its project show it.
 *
 * @param request the request
 * @param sentence the sentence of its clause
 * @param status how it stands
 * @param standing the same in words
 * @param href its page
 * @param mine whether the reader may answer it
 */
record WaiverRequestRow(WaiverRequest request, String sentence, Status status, String standing, String href,
		boolean mine) {

	static WaiverRequestRow of(WaiverRequest request, String number, Actor actor) {
		return new WaiverRequestRow(request, Clauses.withId(request.clauseId()).map(Clause::sentence).orElse(""),
				status(request, actor), standing(request), "/projects/" + number + "/waivers/requests/" + request.id(),
				request.isFor(actor));
	}

	private static Status status(WaiverRequest request, Actor actor) {
		WaiverRequest.Answer answer = request.answer();
		if (answer != null) {
			return answer.granted() ? Status.WAIVED : Status.BREACHED;
		}
		return !request.isOpen() ? Status.NOT_APPLICABLE : request.isFor(actor) ? Status.MINE : Status.THEIRS;
	}

	private static String standing(WaiverRequest request) {
		WaiverRequest.Answer answer = request.answer();
		if (answer != null) {
			return "%s %s %s：%s".formatted(answer.by(), new Formats().day(answer.at()), answer.granted() ? "同意" : "不同意",
					answer.words());
		}
		return request.isOpen() ? "等" + request.decider().label() + "答复" : "项目已进入下一阶段，申请失效";
	}

}
