package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.settlement.BatchPage;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a batch for the bank. */
@Component
class BatchPages {

	private final Places places;

	BatchPages(Places places) {
		this.places = places;
	}

	String show(BatchPage batch, Actor actor, Model model) {
		model.addAttribute("batch", batch);
		model.addAttribute("street", this.places.streetName(batch.streetCode()));
		model.addAttribute("mine", batch.isOpen() && actor.holdsAny(Role.STREET_FINANCE));
		model.addAttribute("finance", actor.holdsAny(Role.STREET_FINANCE));
		return "settlement/batch";
	}

}
