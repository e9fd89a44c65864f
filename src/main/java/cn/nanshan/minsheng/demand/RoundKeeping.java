package cn.nanshan.minsheng.demand;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;

import org.springframework.dao.DataIntegrityViolationException;

/** Plans, opens, closes and sums up a community's rounds of collection (MF-06, MF-08). */
@UseCase
public class RoundKeeping {

	/** Type of the subject under which the trail keeps a round's events. */
	public static final String SUBJECT = "round";

	private final RoundRepository rounds;

	private final Places places;

	private final AuditTrail trail;

	RoundKeeping(RoundRepository rounds, Places places, AuditTrail trail) {
		this.rounds = rounds;
		this.places = places;
		this.trail = trail;
	}

	/** Plans a round and returns its id. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "安排征集轮次")
	public UUID plan(RoundPlan plan, Actor actor) {
		Community community = this.places.community(communityOf(actor)).orElseThrow(() -> new NotFound("您的社区"));
		CollectionRound round = new CollectionRound(UUID.randomUUID(), community.streetCode(), community.code(), plan,
				actor.accountId());
		save(round, plan);
		record("安排征集轮次", round, "安排%s“%s”，%s 至 %s，发放 %d 份".formatted(plan.kind().label(), plan.title(), plan.beginsOn(),
				plan.endsOn(), plan.sheetsOut()), actor);
		return round.id();
	}

	/** Changes the plan of a round that has not begun. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "修改征集轮次")
	public void replan(UUID id, int seenVersion, RoundPlan plan, Actor actor) {
		CollectionRound round = toChange(id, seenVersion, actor);
		RoundPlan before = round.plan();
		round.replan(plan);
		save(round, plan);
		record("修改征集轮次", round, "“%s” %s 至 %s，改为“%s” %s 至 %s".formatted(before.title(), before.beginsOn(),
				before.endsOn(), plan.title(), plan.beginsOn(), plan.endsOn()), actor);
	}

	/** Begins to ask. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "开始征集轮次")
	public void open(UUID id, int seenVersion, Actor actor) {
		change(id, seenVersion, CollectionRound::open, "开始征集轮次", "开始“%s”", actor);
	}

	/** Ends the asking with the sheets counted. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "结束征集轮次")
	public void close(UUID id, int seenVersion, int out, int back, Actor actor) {
		change(id, seenVersion, (round) -> round.close(out, back), "结束征集轮次",
				"结束“%s”，" + "发放 %d 份，回收 %d 份".formatted(out, back), actor);
	}

	/** Sums a round up: the secretary answers for what is put on record. */
	@AllowedTo(value = { Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "汇总征集轮次")
	public void summarise(UUID id, int seenVersion, String text, Actor actor) {
		change(id, seenVersion, (round) -> round.summarise(text), "汇总征集轮次", "汇总“%s”", actor);
	}

	private void change(UUID id, int seenVersion, Consumer<CollectionRound> verb, String action, String sentence,
			Actor actor) {
		CollectionRound round = toChange(id, seenVersion, actor);
		verb.accept(round);
		this.rounds.save(round);
		record(action, round, sentence.formatted(round.title()), actor);
	}

	private CollectionRound toChange(UUID id, int seenVersion, Actor actor) {
		String community = communityOf(actor);
		CollectionRound round = this.rounds.findById(id)
			.filter((found) -> found.communityCode().equals(community))
			.orElseThrow(() -> new NotFound("征集轮次"));
		if (round.version() != seenVersion) {
			throw new StaleVersion("征集轮次",
					List.of(new StaleVersion.Difference("状态", "您打开时的状态", round.state().label())));
		}
		return round;
	}

	private void save(CollectionRound round, RoundPlan plan) {
		try {
			this.rounds.save(round);
			this.rounds.flush();
		}
		catch (DataIntegrityViolationException ex) {
			throw new Refused("%d 年已经有一轮叫“%s”，请换一个名称。".formatted(plan.beginsOn().getYear(), plan.title()));
		}
	}

	private static String communityOf(Actor actor) {
		String community = actor.scope().communityCode();
		if (community == null) {
			throw new NotFound("您的社区");
		}
		return community;
	}

	private void record(String action, CollectionRound round, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				round.id().toString(), sentence, List.of(), null, null));
	}

}
