package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.workflow.StandIns;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Turns a filter and a reader into the conditions of the ledger. The reach comes first
 * and always.
 */
@Component
class LedgerConditions {

	private final ObjectProvider<VendorReach> vendors;

	private final StandIns standIns;

	private final Clock clock;

	LedgerConditions(ObjectProvider<VendorReach> vendors, StandIns standIns, Clock clock) {
		this.vendors = vendors;
		this.standIns = standIns;
		this.clock = clock;
	}

	Conditions of(LedgerFilter filter, Actor actor) {
		Conditions where = reach(actor).and("(p.budget_year = :year or p.budget_year is null)", "year", filter.year())
			.and("p.street_code = :street", "street", filter.street())
			.and("p.community_code = :community", "community", filter.community())
			.and("p.type = :type", "type", (filter.type() != null) ? filter.type().name() : null)
			.and("p.track = :track", "track", (filter.track() != null) ? filter.track().name() : null)
			.and("p.state = :state", "state", (filter.state() != null) ? filter.state().name() : null)
			.and("p.requested >= :least", "least", yuan(filter.least()))
			.and("p.requested <= :most", "most", yuan(filter.most()));
		view(filter.view(), actor, where);
		String text = filter.text();
		if (text != null && text.strip().matches("[A-Za-z]{2}-[A-Za-z0-9-]*")) {
			return where.and("p.number like :number", "number", text.strip().toUpperCase(Locale.ROOT) + "%");
		}
		return where.holding("p.name", "text", text);
	}

	private Conditions reach(Actor actor) {
		UUID vendor = actor.scope().vendorId();
		if (vendor == null) {
			return ScopePredicate.add(new Conditions(), actor.scope(), "p");
		}
		List<UUID> own = this.vendors.orderedStream()
			.flatMap((reach) -> reach.projectsOf(vendor).stream())
			.map(ProjectId::value)
			.toList();
		return own.isEmpty() ? new Conditions().and("false") : new Conditions().and("p.id in (:own)", "own", own);
	}

	private void view(LedgerFilter.View view, Actor actor, Conditions where) {
		switch (view) {
			case ALL -> {
			}
			case OPEN -> where.and("p.state not in (:ends)", "ends", LedgerFilter.View.ENDS);
			case ARCHIVED -> where.and("p.state = 'ARCHIVED'");
			case WAIVED -> where.and("exists (select 1 from waiver w where w.subject = p.id)");
			case OVERDUE -> where.and(
					"exists (select 1 from task o where o.subject = p.id and o.done_at is null and o.due < :today)",
					"today", LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()));
			case MINE ->
				where.existing("task t", this.standIns.office(actor).and("t.subject = p.id").and("t.done_at is null"));
		}
	}

	private static @Nullable BigDecimal yuan(@Nullable Money sum) {
		return (sum != null) ? sum.yuan() : null;
	}

}
