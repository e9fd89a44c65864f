package cn.nanshan.minsheng.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Conditions;

import org.springframework.stereotype.Component;

/**
 * Says whose tasks are a person's: those of the own offices, and the signatures of those
 * for whom the person stands in today. After the last day of a delegation they are gone.
 */
@Component
public class StandIns {

	/** Whether task {@code t} is a signature, which alone can be delegated. */
	public static final String SIGNATURE = """
			exists (select 1 from approval_run r join approval_run_step s on s.run_id = r.id
			  where r.subject = t.subject and r.ended_at is null and s.label = t.kind and s.role = t.role)
			""";

	private static final String OWN_OR_DELEGATED = """
			(t.role in (:roles) or (t.role in (select d.role from delegation d
			    join account a on a.id = d.absent_id and a.enabled and a.street_code = d.street_code
			    join account_role o on o.account_id = a.id and o.role = d.role
			    where d.deputy_id = :me and d.ended_at is null and :day between d.first_day and d.last_day
			      and d.street_code = :officeStreet)
			  and
			""" + SIGNATURE + "))";

	private final Delegations delegations;

	private final Clock clock;

	StandIns(Delegations delegations, Clock clock) {
		this.delegations = delegations;
		this.clock = clock;
	}

	/** Returns for each office in which a person stands in today for whom, until when. */
	public Map<Role, String> of(Actor actor) {
		Map<Role, String> words = new EnumMap<>(Role.class);
		if (actor.scope().level() == Level.STREET) {
			this.delegations.heldBy(actor, LocalDate.now(this.clock))
				.stream()
				.filter((one) -> !actor.roles().contains(one.role()))
				.forEach((one) -> words.merge(one.role(), one.inWords(), (first, second) -> first + "、" + second));
		}
		return words;
	}

	/**
	 * Returns for whom a person does a task and until when, empty if it is not by
	 * standing in.
	 */
	public static String words(Map<Role, String> standing, OpenTask task) {
		return (task.href().endsWith("/approval") && task.communityCode() == null)
				? standing.getOrDefault(task.role(), "") : "";
	}

	/** Returns the conditions for whose task {@code t} is this person's. */
	public Conditions office(Actor actor) {
		if (actor.roles().isEmpty() || actor.scope().level() == Level.ADMIN) {
			return new Conditions().and("false");
		}
		List<String> own = actor.roles().stream().map(Role::name).toList();
		Conditions office = new Conditions();
		if (actor.scope().level() == Level.STREET) {
			office.and(OWN_OR_DELEGATED, "roles", own)
				.and("cast(:me as uuid) is not null", "me", actor.accountId())
				.and("cast(:day as date) is not null", "day", LocalDate.now(this.clock));
		}
		else {
			office.and("t.role in (:roles)", "roles", own);
		}
		return office.and("t.street_code = :officeStreet", "officeStreet", actor.scope().streetCode())
			.and("t.community_code = :officeCommunity", "officeCommunity", actor.scope().communityCode())
			.and("t.vendor_id = :officeVendor", "officeVendor", actor.scope().vendorId());
	}

}
