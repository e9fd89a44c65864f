package cn.nanshan.minsheng.demand.web;

import java.util.Set;
import java.util.function.Predicate;

import cn.nanshan.minsheng.demand.DemandState;
import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;

/** What may be made of a demand that makes no project; each asks for words. */
enum HandlingStep {

	FORWARD("forward", "转办", "转办说明", "为什么不属于本社区，请对方做什么", HandlingStep::isOpen,
			Set.of(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY)),
	SEND_BACK("return", "退回补充", "退回原因", "哪里不清楚，要补什么", HandlingStep::isOpen,
			Set.of(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY)),
	DECLINE("decline", "不采纳", "不采纳的理由", "这段话会告诉提出人", HandlingStep::isOpen,
			Set.of(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY)),
	REOPEN("reopen", "撤回处理", "撤回原因", "撤回后需求回到已受理", (demand) -> demand.state().isDecided(),
			Set.of(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY)),
	REPLY("reply", "登记反馈", "怎么答复的", "例如：2026-05-20 电话告知，已列入今年项目", HandlingStep::hasResult,
			Set.of(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY));

	private final String path;

	private final String label;

	private final String asks;

	private final String hint;

	private final Predicate<DemandView> fits;

	private final Set<Role> doers;

	HandlingStep(String path, String label, String asks, String hint, Predicate<DemandView> fits, Set<Role> doers) {
		this.path = path;
		this.label = label;
		this.asks = asks;
		this.hint = hint;
		this.fits = fits;
		this.doers = doers;
	}

	private static boolean isOpen(DemandView demand) {
		return demand.state().isOpen();
	}

	private static boolean hasResult(DemandView demand) {
		return !demand.state().isOpen() && demand.state() != DemandState.RETURNED;
	}

	boolean fits(DemandView demand) {
		return this.fits.test(demand);
	}

	boolean isFor(Actor actor) {
		return actor.holdsAny(this.doers.toArray(Role[]::new));
	}

	/** Returns the last part of its address. */
	public String path() {
		return this.path;
	}

	public String label() {
		return this.label;
	}

	/** Returns what the words are. */
	public String asks() {
		return this.asks;
	}

	public String hint() {
		return this.hint;
	}

	/** Returns whether another body has to be named. */
	public boolean namesReceiver() {
		return this == FORWARD;
	}

}
