package cn.nanshan.minsheng.report.web;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.report.Search;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageFrame;
import cn.nanshan.minsheng.workflow.TaskList;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the workbench and the search box. */
@Controller
class WorkbenchController {

	private final WorkbenchPages pages;

	private final Search search;

	private final Places places;

	WorkbenchController(WorkbenchPages pages, Search search, Places places) {
		this.pages = pages;
		this.search = search;
		this.places = places;
	}

	@GetMapping("/")
	String workbench(@RequestParam(required = false) @Nullable UUID after,
			@RequestParam(defaultValue = "open") String list, @RequestAttribute PageFrame frame, Actor actor,
			Model model) {
		model.addAttribute("page", this.pages.of(frame.year(), list.equals("done"), after, actor));
		return "report/workbench";
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q, Actor actor, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("hits", this.search.find(q, actor));
		model.addAttribute("places", this.places);
		return "report/search";
	}

	@Bean
	static NavigationEntry workbenchLink(TaskList tasks) {
		return NavigationEntry.of(NavigationGroup.TOP, 0, "工作台", "/").counting(tasks::count);
	}

	@Bean
	static NavigationEntry searchBox() {
		return NavigationEntry.of(NavigationGroup.SEARCH, 0, "搜索", "/search");
	}

}
