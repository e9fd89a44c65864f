package cn.nanshan.minsheng.demand;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.StaleVersion;

/**
 * Decides what becomes of a demand that makes no project, and tells the proposer: every
 * demand is answered (domain §3.7).
 */
@UseCase
public class DemandHandling {

	private final DemandRepository repository;

	private final AuditTrail trail;

	private final Clock clock;

	DemandHandling(DemandRepository repository, AuditTrail trail, Clock clock) {
		this.repository = repository;
		this.trail = trail;
		this.clock = clock;
	}

	/** Sends a demand back to whoever entered it. */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "退回需求")
	public void sendBack(String number, int seenVersion, String reason, Actor actor) {
		change(number, seenVersion, (demand) -> demand.sendBack(reason), "退回需求", "退回：" + reason, actor);
	}

	/** Hands a demand to the body whose matter it is. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "转办需求")
	public void forward(String number, int seenVersion, String receiver, String reason, Actor actor) {
		change(number, seenVersion, (demand) -> demand.forward(receiver, reason), "转办需求",
				"转%s：%s".formatted(receiver, reason), actor);
	}

	/** Says that a demand cannot be done. */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "不采纳需求")
	public void decline(String number, int seenVersion, String reason, Actor actor) {
		change(number, seenVersion, (demand) -> demand.decline(reason), "不采纳需求", "不采纳：" + reason, actor);
	}

	/** Takes such a decision back. */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "撤回需求处理")
	public void reopen(String number, int seenVersion, String reason, Actor actor) {
		change(number, seenVersion, Demand::reopen, "撤回需求处理", "撤回处理：" + reason, actor);
	}

	/** Records what the proposer was told. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "登记需求反馈")
	public void reply(String number, int seenVersion, String words, Actor actor) {
		change(number, seenVersion, (demand) -> demand.reply(words, LocalDate.now(this.clock)), "登记需求反馈", "已反馈提出人",
				actor);
	}

	private void change(String number, int seenVersion, Consumer<Demand> verb, String action, String sentence,
			Actor actor) {
		String community = actor.scope().communityCode();
		Demand demand = this.repository.findByNumber(number)
			.filter((found) -> found.communityCode().equals(community))
			.orElseThrow(() -> new NotFound("需求 " + number));
		if (demand.version() != seenVersion) {
			throw new StaleVersion("需求 " + number,
					List.of(new StaleVersion.Difference("状态", "您打开时的状态", demand.state().label())));
		}
		verb.accept(demand);
		this.repository.save(demand);
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action,
				DemandRegistration.SUBJECT, demand.id().toString(), sentence, List.of(), null, null));
	}

}
