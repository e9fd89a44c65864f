package cn.nanshan.minsheng.report.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.web.PageFrame;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The lines of the ledger behind the numbers of the overhead pools (L5, FUND-05). */
@Controller
class PoolEntryController {

	private final PoolEntryPages pages;

	PoolEntryController(PoolEntryPages pages) {
		this.pages = pages;
	}

	@GetMapping(PoolQuery.PATH)
	String show(PoolQuery query, Actor actor, @RequestAttribute PageFrame frame, Model model) {
		model.addAttribute("page", this.pages.of(query, frame.year(), actor));
		return "report/pool-entries";
	}

}
