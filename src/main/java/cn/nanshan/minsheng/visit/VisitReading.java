package cn.nanshan.minsheng.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.household.AskedYear;
import cn.nanshan.minsheng.household.KeyFamilies;
import cn.nanshan.minsheng.household.KeyFamily;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Shows a collector the own list, and whom it may still take in. */
@UseCase
@Transactional(readOnly = true)
public class VisitReading {

	/** The most families that are offered at once. */
	public static final int OFFERED = 100;

	private final VisitStore store;

	private final KeyFamilies families;

	private final Clock clock;

	VisitReading(VisitStore store, KeyFamilies families, Clock clock) {
		this.store = store;
		this.families = families;
		this.clock = clock;
	}

	/** Returns the actor's list of a day. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "查看走访清单")
	public List<Visit> list(LocalDate day, Actor actor) {
		return this.store.of(day, actor);
	}

	/** Returns one of the actor's own visits. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "查看走访清单")
	public Visit one(UUID id, Actor actor) {
		return this.store.one(id, actor).orElseThrow(() -> new NotFound("走访 " + id));
	}

	/** Returns families not asked this year that are not on the list of the day yet. */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "查看待走访家庭")
	public List<KeyFamily> toAsk(LocalDate day, @Nullable String building, Actor actor) {
		String community = actor.scope().communityCode();
		if (community == null) {
			throw new NotFound("您的社区");
		}
		Set<UUID> listed = listed(day, actor);
		return this.families
			.toAsk(new AskedYear(community, LocalDate.now(this.clock).getYear()), building, OFFERED + listed.size())
			.stream()
			.filter((family) -> !listed.contains(family.household()))
			.limit(OFFERED)
			.toList();
	}

	/**
	 * Returns homes of earlier lists where nobody was met, not on the list of the day.
	 */
	@AllowedTo(value = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY }, action = "查看待走访家庭")
	public List<Visit> left(LocalDate day, Actor actor) {
		Set<UUID> listed = listed(day, actor);
		return this.store.left(day, actor).stream().filter((visit) -> !listed.contains(visit.household())).toList();
	}

	private Set<UUID> listed(LocalDate day, Actor actor) {
		return this.store.of(day, actor).stream().map(Visit::household).collect(Collectors.toSet());
	}

}
