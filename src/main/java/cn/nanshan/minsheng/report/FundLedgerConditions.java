package cn.nanshan.minsheng.report;

import java.math.BigDecimal;
import java.util.Locale;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Scope;
import cn.nanshan.minsheng.identity.ScopePredicate;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Turns a filter and a reader into the conditions of the fund ledger. The reach comes
 * first and always. Year and street are asked of the budget, so that the sums of a whole
 * street-year need not look at its projects.
 */
@Component
class FundLedgerConditions {

	private final NearCap nearCap;

	FundLedgerConditions(NearCap nearCap) {
		this.nearCap = nearCap;
	}

	Conditions of(FundLedgerFilter filter, Actor actor) {
		Conditions where = whereAndWhat(filter, actor, "p").and("p.state = :state", "state", name(filter.state()))
			.and("exists (select 1 from project_budget_line l where l.project_id = c.reference and l.fund_use = :use)",
					"use", name(filter.use()))
			.and("c.approved >= :least", "least", yuan(filter.least()))
			.and("c.approved <= :most", "most", yuan(filter.most()))
			.holding("k.vendor_name", "vendor", filter.vendor());
		view(filter, where);
		if (filter.asksForDays()) {
			within(filter, where).and("exists (select 1 from " + PaymentFlow.TABLE
					+ " y where y.project_id = c.reference" + PaymentFlow.days(filter) + ")");
		}
		String text = filter.text();
		if (text != null && text.matches("[A-Za-z]{2}-[A-Za-z0-9-]*")) {
			return where.and("p.number like :number", "number", text.toUpperCase(Locale.ROOT) + "%");
		}
		return where.holding("p.name", "text", text);
	}

	private static Conditions within(FundLedgerFilter filter, Conditions where) {
		return where.and("true", "paidFrom", filter.paidFrom()).and("true", "paidTo", filter.paidTo());
	}

	/** Returns the conditions of a filter that asks for nothing which the tally lacks. */
	Conditions ofTally(FundLedgerFilter filter, Actor actor) {
		return whereAndWhat(filter, actor, "t");
	}

	private static Conditions whereAndWhat(FundLedgerFilter filter, Actor actor, String table) {
		Scope scope = actor.scope();
		String community = filter.community();
		Conditions where = ScopePredicate.add(new Conditions(), scope, (scope.level() == Level.STREET) ? "b" : table)
			.and("b.street_code = :ownStreet", "ownStreet", scope.streetCode())
			.and("b.year = :year", "year", filter.year())
			.and("b.street_code = :street", "street", filter.street())
			.and(table + ".type = :type", "type", name(filter.type()))
			.and(table + ".track = :track", "track", name(filter.track()));
		if (FundLedgerFilter.STREET.equals(community)) {
			return where.and(table + ".community_code is null");
		}
		if (community != null) {
			where.and("b.street_code = (select street_code from community where code = :community)");
		}
		return where.and(table + ".community_code = :community", "community", community);
	}

	private void view(FundLedgerFilter filter, Conditions where) {
		if (filter.view() == FundLedgerFilter.View.NEAR_CAP) {
			where.and(NearCap.CONDITION);
			this.nearCap.from(filter.year()).forEach((name, sum) -> where.and("true", name, sum));
		}
		else if (filter.view() != FundLedgerFilter.View.ALL) {
			where.and(filter.view().condition());
		}
	}

	private static @Nullable String name(@Nullable Enum<?> constant) {
		return (constant != null) ? constant.name() : null;
	}

	private static @Nullable BigDecimal yuan(@Nullable Money sum) {
		return (sum != null) ? sum.yuan() : null;
	}

}
