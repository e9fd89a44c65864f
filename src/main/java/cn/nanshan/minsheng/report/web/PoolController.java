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

/** The overhead pools of a year, on screen and as files (L5, FUND-04). */
@Controller
class PoolController {

	private final PoolPages pages;

	private final PrintedFiles files;

	PoolController(PoolPages pages, PrintedFiles files) {
		this.pages = pages;
		this.files = files;
	}

	@GetMapping("/reports/L5")
	String show(@RequestParam(required = false) @Nullable String year, Actor actor, @RequestAttribute PageFrame frame,
			Model model) {
		model.addAttribute("page", this.pages.of(FundQuery.year(year, frame.year()), actor));
		return "report/pool";
	}

	@GetMapping("/reports/L5/xlsx")
	void workbook(@RequestParam(required = false) @Nullable String year, Actor actor, @RequestAttribute PageFrame frame,
			HttpServletResponse response) throws IOException {
		PoolPages.PoolPage page = this.pages.of(FundQuery.year(year, frame.year()), actor);
		this.files.workbook(page.title(), page.reach(), PoolLine.COLUMNS, page.printed(), page.total(), actor,
				response);
	}

	@GetMapping("/reports/L5/pdf")
	void pdf(@RequestParam(required = false) @Nullable String year, Actor actor, @RequestAttribute PageFrame frame,
			HttpServletResponse response) throws IOException {
		PoolPages.PoolPage page = this.pages.of(FundQuery.year(year, frame.year()), actor);
		this.files.pdf(page.title(), page.reach(), PoolLine.COLUMNS, page.printed(), page.total(), actor, response);
	}

}
