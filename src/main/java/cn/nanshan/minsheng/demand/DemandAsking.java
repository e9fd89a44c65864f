package cn.nanshan.minsheng.demand;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.household.HouseholdLabel;
import cn.nanshan.minsheng.household.Households;
import cn.nanshan.minsheng.household.Inquiries;
import cn.nanshan.minsheng.household.NewInquiry;
import cn.nanshan.minsheng.identity.Actor;

import org.springframework.stereotype.Component;

/**
 * Tells the book of askings whose demand was written down: a household that asks for
 * something was asked (MF-04).
 */
@Component
class DemandAsking {

	private final Households households;

	private final Inquiries inquiries;

	private final Clock clock;

	DemandAsking(Households households, Inquiries inquiries, Clock clock) {
		this.households = households;
		this.inquiries = inquiries;
		this.clock = clock;
	}

	void note(Demand demand, DemandText text, Actor actor) {
		UUID household = text.household().isEmpty() ? null : this.households.named(demand.streetCode(),
				demand.communityCode(), HouseholdLabel.of(text.household()), actor);
		this.inquiries.record(new NewInquiry(demand.streetCode(), demand.communityCode(),
				LocalDate.ofInstant(demand.registeredAt(), this.clock.getZone()), household, text.phone(),
				text.channel(), null, demand.id(), actor.name()), actor);
	}

	void noteAgain(Demand demand, DemandText text, Actor actor) {
		this.inquiries.withdraw(demand.id());
		note(demand, text, actor);
	}

}
