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
import org.jspecify.annotations.Nullable;

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

	/**
	 * Adds a justification and returns it in a sentence.
	 * @throws Refused if the clause is mandatory, or another office's to depart from
	 */
	public String write(UUID subject, @Nullable WaiverMatter matter, Track track, Clause clause, Justification why,
			Actor actor) {
		if (!clause.waivableOn(track)) {
			throw new Refused("%s 在%s上不能例外，只能改正。".formatted(clause.id(), track.label()));
		}
		Role authority = (clause.waiverAuthority() == WaiverAuthority.STREET_LEADER) ? Role.STREET_LEADER
				: Role.TASK_FORCE;
		if (!actor.holdsAny(authority, Role.STREET_LEADER)) {
			throw new Refused("%s 的例外须由%s说明理由。".formatted(clause.id(), clause.waiverAuthority().label()));
		}
		this.book.add(new Waiver(UUID.randomUUID(), subject, clause.id(), why.justification(), why.basis(),
				why.minutesNumber(), actor.name(), actor.accountId(), this.clock.instant()), matter);
		return "%s（%s）例外，依据 %s，会议纪要 %s".formatted(clause.id(), clause.sentence(), why.basis(), why.minutesNumber());
	}

}
