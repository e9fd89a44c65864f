package cn.nanshan.minsheng.settlement.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.settlement.BatchRefused;
import cn.nanshan.minsheng.settlement.PaymentFilter;
import cn.nanshan.minsheng.settlement.PaymentList;
import cn.nanshan.minsheng.settlement.PaymentRow;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;

import org.springframework.stereotype.Component;

/** Puts the page of the list of payments together, also after a batch was refused. */
@Component
class PaymentTables {

	private static final int SIZE = 20;

	private final PaymentList payments;

	private final Places places;

	PaymentTables(PaymentList payments, Places places) {
		this.payments = payments;
		this.places = places;
	}

	PaymentTable of(PaymentQuery query, List<BatchRefused.Finding> wrong, Actor actor) {
		PaymentFilter filter = query.filter();
		List<PaymentRow> found = this.payments.page(filter, query.key(), SIZE + 1, actor);
		List<PaymentRow> shown = found.subList(0, Math.min(SIZE, found.size()));
		String next = (found.size() > SIZE) ? String.valueOf(shown.get(SIZE - 1).key()) : null;
		return new PaymentTable(query.values(), shown, this.payments.sums(filter, actor),
				PageLinks.of(query.address("/payments"), null, next, "每页 " + SIZE + " 笔，新申请的在前"),
				query.address("/payments/export"), streets(actor), communities(filter, actor),
				actor.holdsAny(Role.STREET_FINANCE), wrong);
	}

	private List<Choice> streets(Actor actor) {
		return (actor.scope().level() == Level.DISTRICT)
				? this.places.streets().stream().map((it) -> Choice.of(it.code(), it.name())).toList() : List.of();
	}

	private List<Choice> communities(PaymentFilter filter, Actor actor) {
		String street = (actor.scope().level() == Level.STREET) ? actor.scope().streetCode() : filter.street();
		return (actor.scope().level() == Level.COMMUNITY || street == null) ? List.of()
				: this.places.communities(street).stream().map((it) -> Choice.of(it.code(), it.name())).toList();
	}

}
