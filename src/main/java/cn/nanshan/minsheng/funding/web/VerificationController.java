package cn.nanshan.minsheng.funding.web;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.NotFound;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows whether a year's balances agree with its ledger. */
@Controller
class VerificationController {

	private final FundReading funds;

	private final Places places;

	VerificationController(FundReading funds, Places places) {
		this.funds = funds;
		this.places = places;
	}

	@GetMapping("/funds/{year}/{street}/verification")
	String show(@PathVariable int year, @PathVariable String street, Actor actor, Model model) {
		AnnualBudget budget = this.funds.budget(year, street, actor).orElseThrow(() -> new NotFound("年度预算"));
		model.addAttribute("budget", budget);
		model.addAttribute("street", this.places.streetName(street));
		model.addAttribute("differences", this.funds.differences(budget, actor));
		return "funding/verification";
	}

}
