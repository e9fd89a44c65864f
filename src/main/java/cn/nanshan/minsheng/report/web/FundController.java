package cn.nanshan.minsheng.report.web;

import java.io.IOException;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageFrame;
import cn.nanshan.minsheng.web.PlaceChoices;
import jakarta.servlet.http.HttpServletResponse;
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

	private final DistrictPages district;

	private final PlaceChoices choices;

	private final PrintedFiles files;

	FundController(FundPages pages, DistrictPages district, PlaceChoices choices, PrintedFiles files) {
		this.pages = pages;
		this.district = district;
		this.choices = choices;
		this.files = files;
	}

	@GetMapping("/funds")
	String all(@RequestAttribute PageFrame frame, Actor actor, Model model) {
		String street = actor.scope().streetCode();
		if (street != null) {
			return "redirect:/funds/" + frame.year() + "/" + street;
		}
		model.addAttribute("page", this.district.of(frame.year(), actor));
		return "report/funds-district";
	}

	@GetMapping("/funds/xlsx")
	void workbook(@RequestAttribute PageFrame frame, Actor actor, HttpServletResponse response) throws IOException {
		DistrictPages.DistrictPage page = this.district.of(frame.year(), actor);
		this.files.workbook(page.title(), this.choices.reach(actor) + "，时间进度 " + page.timeRate(), DistrictLine.COLUMNS,
				page.lines(), page.total(), actor, response);
	}

	@GetMapping("/funds/{year}/{street}")
	String street(@PathVariable int year, @PathVariable String street,
			@RequestParam(required = false, name = "after") @Nullable Long before, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(year, street, before, actor));
		return "report/funds";
	}

	@Bean
	static NavigationEntry fundsLink() {
		return NavigationEntry.of(NavigationGroup.MONEY, 30, "资金", "/funds", Role.COMMUNITY_CLERK,
				Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.STREET_WORKS,
				Role.STREET_FINANCE, Role.STREET_PROCUREMENT, Role.TASK_FORCE, Role.STREET_LEADER, Role.BUREAU_FINANCE,
				Role.BUREAU_CIVIL_AFFAIRS, Role.BUREAU_AUDIT, Role.BUREAU_ORGANIZATION);
	}

}
