package cn.nanshan.minsheng.report.web;

import java.util.List;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.organization.Street;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageFrame;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of the money. */
@Controller
class FundController {

	private final FundPages pages;

	private final FundReading funds;

	private final Places places;

	FundController(FundPages pages, FundReading funds, Places places) {
		this.pages = pages;
		this.funds = funds;
		this.places = places;
	}

	@GetMapping("/funds")
	String all(@RequestAttribute PageFrame frame, Actor actor, Model model) {
		String street = actor.scope().streetCode();
		if (street != null) {
			return "redirect:/funds/" + frame.year() + "/" + street;
		}
		model.addAttribute("year", frame.year());
		List<AnnualBudget> budgets = this.funds.budgets(frame.year(), actor);
		model.addAttribute("rows", this.places.streets().stream().map((it) -> StreetRow.of(it, budgets)).toList());
		return "report/funds-district";
	}

	@GetMapping("/funds/{year}/{street}")
	String street(@PathVariable int year, @PathVariable String street,
			@RequestParam(required = false, name = "after") @Nullable Long before, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(year, street, before, actor));
		return "report/funds";
	}

	/**
	 * A street with its budget.
	 *
	 * @param street the street
	 * @param budget its money, absent if it was not opened
	 */
	record StreetRow(Street street, @Nullable AnnualBudget budget) {

		static StreetRow of(Street street, List<AnnualBudget> budgets) {
			return new StreetRow(street,
					budgets.stream()
						.filter((budget) -> budget.streetCode().equals(street.code()))
						.findFirst()
						.orElse(null));
		}

	}

	@Bean
	static NavigationEntry fundsLink() {
		return NavigationEntry.of(NavigationGroup.MONEY, 30, "资金", "/funds", Role.COMMUNITY_CLERK,
				Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.STREET_WORKS,
				Role.STREET_FINANCE, Role.STREET_PROCUREMENT, Role.TASK_FORCE, Role.STREET_LEADER, Role.BUREAU_FINANCE,
				Role.BUREAU_CIVIL_AFFAIRS, Role.BUREAU_AUDIT, Role.BUREAU_ORGANIZATION);
	}

}
