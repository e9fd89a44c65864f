package cn.nanshan.minsheng.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.household.HouseholdLabel;
import cn.nanshan.minsheng.household.Households;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;

/** Decides whom a collector asks on a day. */
@UseCase
public class VisitPlanning {

	/** Type of the subject under which the trail keeps what happens to a visit. */
	public static final String SUBJECT = "visit";

	/** How many days ahead a list may be made. */
	public static final int AHEAD = 14;

	/** More than anybody visits in a day. */
	public static final int MOST = 60;

	private final VisitStore store;

	private final Households households;

	private final Places places;

	private final AuditTrail trail;

	private final Clock clock;

	VisitPlanning(VisitStore store, Households households, Places places, AuditTrail trail, Clock clock) {
		this.store = store;
		this.households = households;
		this.places = places;
		this.trail = trail;
		this.clock = clock;
	}

	/** Puts homes on the actor's list and returns how many were not there yet. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "安排走访")
	public int add(LocalDate day, List<UUID> chosen, List<HouseholdLabel> typed, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		if (day.isBefore(today) || day.isAfter(today.plusDays(AHEAD))) {
			throw new Refused("只能安排今天起 %d 天内的走访。".formatted(AHEAD));
		}
		Community community = community(actor);
		Set<UUID> homes = new LinkedHashSet<>(this.store.homes(chosen, community.code()));
		if (!homes.containsAll(chosen)) {
			throw new NotFound("住户");
		}
		typed.forEach(
				(label) -> homes.add(this.households.named(community.streetCode(), community.code(), label, actor)));
		int added = (int) homes.stream().filter((home) -> this.store.add(day, home, community, actor)).count();
		if (this.store.of(day, actor).size() > MOST) {
			throw new Refused("一天最多安排 %d 户，这次没有加入。请少选一些，或者分几天安排。".formatted(MOST));
		}
		record("安排走访", actor.accountId() + "/" + day, "%s 的走访清单加入 %d 户".formatted(day, added), actor);
		return added;
	}

	/** Takes a home off the actor's list again, unless somebody has rung there. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "移出走访清单")
	public Visit remove(UUID id, Actor actor) {
		Visit visit = this.store.locked(id, actor).orElseThrow(() -> new NotFound("走访 " + id));
		if (!visit.isNew()) {
			throw new Refused(visit.home() + " 已经登记过走访，不能移出清单。");
		}
		this.store.remove(id);
		record("移出走访清单", id.toString(), "从 %s 的走访清单移出一户".formatted(visit.day()), actor);
		return visit;
	}

	private Community community(Actor actor) {
		return this.places.community(Objects.toString(actor.scope().communityCode(), ""))
			.orElseThrow(() -> new NotFound("您的社区"));
	}

	private void record(String action, String id, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action, SUBJECT,
				id, sentence, List.of(), null, null));
	}

}
