package cn.nanshan.minsheng.demand;

import java.util.UUID;

import cn.nanshan.minsheng.household.Awareness;
import cn.nanshan.minsheng.household.AwarenessBook;
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

	private final AwarenessBook awareness;

	DemandAsking(Households households, Inquiries inquiries, AwarenessBook awareness) {
		this.households = households;
		this.inquiries = inquiries;
		this.awareness = awareness;
	}

	/**
	 * Notes what was answered beside the demand; a correction of the demand leaves it.
	 */
	void answered(Demand demand, Awareness answers, Actor actor) {
		this.awareness.record(demand.streetCode(), demand.communityCode(), demand.collected().on(), answers, actor);
	}

	void note(Demand demand, DemandText text, Actor actor) {
		UUID household = text.household().isEmpty() ? null : this.households.named(demand.streetCode(),
				demand.communityCode(), HouseholdLabel.of(text.household()), actor);
		demand.livesIn(household);
		Collected collected = demand.collected();
		this.inquiries.record(new NewInquiry(demand.streetCode(), demand.communityCode(), collected.on(), household,
				text.phone(), text.channel(), collected.round(), demand.id(), collected.collector()), actor);
	}

	void noteAgain(Demand demand, DemandText text, Actor actor) {
		this.inquiries.withdraw(demand.id());
		note(demand, text, actor);
	}

}
