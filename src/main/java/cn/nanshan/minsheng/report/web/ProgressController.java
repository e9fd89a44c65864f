package cn.nanshan.minsheng.report.web;

import java.io.IOException;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.web.PageFrame;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Types of projects and execution of the budget, on screen and as files (L12). */
@Controller
class ProgressController {

	private final ProgressPages pages;

	private final PrintedFiles files;

	ProgressController(ProgressPages pages, PrintedFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/reports/L12")
	String show(@RequestParam(required = false) @Nullable String year, Actor actor, @RequestAttribute PageFrame frame,
			Model model) {
		model.addAttribute("page", this.pages.of(FundQuery.year(year, frame.year()), actor));
		return "report/progress";
	}

	@GetMapping("/reports/L12/xlsx")
	void workbook(@RequestParam(required = false) @Nullable String year, Actor actor, @RequestAttribute PageFrame frame,
			HttpServletResponse response) throws IOException {
		ProgressPage page = this.pages.of(FundQuery.year(year, frame.year()), actor);
		this.files.workbook(page.title(), reach(page), ProgressLine.columns(page.placeHeading(), page.wholeHeading()),
				page.lines(), page.total(), actor, response);
	}

	@GetMapping("/reports/L12/pdf")
	void pdf(@RequestParam(required = false) @Nullable String year, Actor actor, @RequestAttribute PageFrame frame,
			HttpServletResponse response) throws IOException {
		ProgressPage page = this.pages.of(FundQuery.year(year, frame.year()), actor);
		this.files.pdf(page.title(), reach(page), ProgressLine.columns(page.placeHeading(), page.wholeHeading()),
				page.lines(), page.total(), actor, response);
	}

	private static String reach(ProgressPage page) {
		return page.reach() + "，时间进度 " + page.timeRate();
	}

}
