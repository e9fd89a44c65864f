package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waiver;
import cn.nanshan.minsheng.policy.WaiverAuthority;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.policy.WaiverMatter;
import cn.nanshan.minsheng.shared.Refused;

import org.springframework.stereotype.Component;

/**
 * Writes a justification down if its clause and the office of who gives it allow one
 * (FUND-18); the same for every stage of a project and for what spans several.
 */
@Component
public class Justifying {

	private final WaiverBook book;

	private final Clock clock;

	Justifying(WaiverBook book, Clock clock) {
		this.book = book;
		this.clock = clock;
	}

	/** Returns whether a person's office may justify a departure at all. */
	public static boolean isFor(Actor actor) {
		return actor.holdsAny(Role.TASK_FORCE, Role.STREET_LEADER);
	}

	/** Returns whether a person's office may depart from a clause. */
	public static boolean isFor(Actor actor, Clause clause) {
		return actor.holdsAny(decider(clause), Role.STREET_LEADER);
	}

	/** Returns the office that departs from a clause. */
	static Role decider(Clause clause) {
		return (clause.waiverAuthority() == WaiverAuthority.STREET_LEADER) ? Role.STREET_LEADER : Role.TASK_FORCE;
	}

	/**
	 * Adds a justification.
	 * @throws Refused if the clause is mandatory, or another office's to depart from
	 */
	public Waiver write(UUID subject, WaiverMatter matter, Track track, Clause clause, Justification why, Actor actor) {
		refuseMandatory(track, clause);
		if (!isFor(actor, clause)) {
			throw new Refused("%s 的例外须由%s说明理由。".formatted(clause.id(), clause.waiverAuthority().label()));
		}
		Waiver waiver = new Waiver(UUID.randomUUID(), subject, clause.id(), why.justification(), why.basis(),
				why.minutesNumber(), actor.name(), actor.accountId(), this.clock.instant());
		this.book.add(waiver, matter);
		return waiver;
	}

	/** Refuses a clause that no street may depart from on this track. */
	static void refuseMandatory(Track track, Clause clause) {
		if (!clause.waivableOn(track)) {
			throw new Refused("%s 在%s上不能例外，只能改正。".formatted(clause.id(), track.label()));
		}
	}

	/** Returns a justification in a sentence. */
	public static String sentence(Clause clause, Waiver waiver) {
		return "%s（%s）例外，依据 %s，会议纪要 %s".formatted(clause.id(), clause.sentence(), waiver.basis(),
				waiver.minutesNumber());
	}

}
