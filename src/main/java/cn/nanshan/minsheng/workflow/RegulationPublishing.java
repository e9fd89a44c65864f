package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.Clearance;
import cn.nanshan.minsheng.policy.DecisionLog;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.Term;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an edition of a street's regulation in force from a day on, and lets one end
 * (MF-15). What was handed in before keeps the edition under which it was handed in.
 */
@UseCase
public class RegulationPublishing {

	private final Regulations regulations;

	private final RegulationRepository repository;

	private final PolicyTermBook terms;

	private final DecisionLog decisions;

	private final AuditTrail trail;

	private final Clock clock;

	RegulationPublishing(Regulations regulations, RegulationRepository repository, PolicyTermBook terms,
			DecisionLog decisions, AuditTrail trail, Clock clock) {
		this.regulations = regulations;
		this.repository = repository;
		this.terms = terms;
		this.decisions = decisions;
		this.trail = trail;
		this.clock = clock;
	}

	/** Returns what the rules say of a draft. */
	@AnyStaff(action = "查看街道制度核验")
	@Transactional(readOnly = true)
	public Assessment<PublishingRule> assess(StreetRegulation draft, Actor actor) {
		return Assessment.of(PublishingRule.class,
				new PublishingFacts(draft.id(), LocalDate.now(this.clock), draft.text()));
	}

	/**
	 * Publishes a draft; the edition before it ends the day before.
	 * @param from first day in force, not before today
	 * @throws Refused if the publisher wrote it, or the day does not follow the edition
	 * before
	 */
	@AllowedTo(value = Role.STREET_LEADER, action = "发布街道制度")
	public void publish(String streetCode, int seenVersion, LocalDate from, Actor actor) {
		StreetRegulation draft = this.regulations.draft(streetCode, seenVersion, actor);
		Clearance<PublishingRule> clearance = assess(draft, actor).clear();
		clearance.mustBeFor(draft.id());
		LocalDate today = LocalDate.now(this.clock);
		if (actor.accountId().equals(draft.draftedBy())) {
			throw new Refused("起草人不能自己发布，请街道领导中的另一位发布。");
		}
		if (from.isBefore(today)) {
			throw new Refused("生效日期不能早于今天。");
		}
		StreetRegulation before = this.regulations.openEnded(streetCode);
		if (before != null) {
			follow(before, from);
		}
		refuseOverlap(streetCode, from, actor);
		draft.publish(from);
		this.repository.save(draft);
		figures(draft, before, from);
		this.decisions.keep(clearance.assessment(), actor.accountId(), actor.name(), this.clock.instant());
		record(draft, "发布街道制度", "第 %d 版自 %s 起生效".formatted(draft.edition(), from), null, actor);
	}

	private void follow(StreetRegulation before, LocalDate from) {
		LocalDate since = before.inForceFrom();
		if (since != null && !from.isAfter(since)) {
			throw new Refused("生效日期要晚于第 %d 版的生效日期 %s。".formatted(before.edition(), since));
		}
		before.endOn(from.minusDays(1));
		this.repository.save(before);
		this.repository.flush();
	}

	/** One that was given a last day still holds until then. */
	private void refuseOverlap(String streetCode, LocalDate from, Actor actor) {
		this.regulations.of(streetCode, actor)
			.stream()
			.filter((it) -> it.isInForceOn(from))
			.findFirst()
			.ifPresent((it) -> {
				throw new Refused("第 %d 版生效至 %s，新的一版要从第二天起生效。".formatted(it.edition(), it.inForceTo()));
			});
	}

	/** Sets the figures of an edition; what it no longer sets is the district's again. */
	private void figures(StreetRegulation draft, @Nullable StreetRegulation before, LocalDate from) {
		String source = "%s（第 %d 版）".formatted(draft.title(), draft.edition());
		Map<TermKey, String> wanted = draft.text().figures();
		wanted.forEach((key, value) -> this.terms.set(new Term(draft.streetCode(), key, from, value, source)));
		if (before != null) {
			before.text()
				.figures()
				.keySet()
				.stream()
				.filter((key) -> !wanted.containsKey(key))
				.forEach((key) -> this.terms.set(new Term(draft.streetCode(), key, from,
						this.terms.on(from, null).term(key).value(), source + "，恢复区定数值")));
		}
	}

	/** Lets the edition in force end on a day; from then on nothing can be approved. */
	@AllowedTo(value = Role.STREET_LEADER, action = "废止街道制度")
	public void end(String streetCode, int seenVersion, LocalDate last, String reason, Actor actor) {
		this.regulations.of(streetCode, actor);
		StreetRegulation open = this.regulations.openEnded(streetCode);
		if (open == null) {
			throw new Refused("没有可以废止的版本。");
		}
		Regulations.mustBe(open, seenVersion);
		if (last.isBefore(LocalDate.now(this.clock))) {
			throw new Refused("截止日期不能早于今天。");
		}
		open.endOn(last);
		this.repository.save(open);
		record(open, "废止街道制度", "第 %d 版生效至 %s".formatted(open.edition(), last), reason, actor);
	}

	private void record(StreetRegulation edition, String action, String sentence, @Nullable String reason,
			Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action,
				RegulationDrafting.SUBJECT, edition.id().toString(), sentence, List.of(), reason, null));
	}

}
