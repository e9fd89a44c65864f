package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.identity.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the case page and what is kept about a case. */
@Controller
class CaseController {

	private final CaseReading reading;

	private final CaseRecords records;

	CaseController(CaseReading reading, CaseRecords records) {
		this.reading = reading;
		this.records = records;
	}

	@GetMapping("/projects/{number}")
	String show(@PathVariable String number, @RequestParam(required = false) @Nullable String tab, Actor actor,
			Model model) {
		CasePage page = this.reading.show(number, tab, actor);
		model.addAttribute("page", page);
		model.addAttribute("tab", page.tab());
		return "project/show";
	}

	@GetMapping("/projects/{number}/checks")
	String checks(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("page", this.records.checks(number, actor));
		return "project/checks";
	}

	@GetMapping("/projects/{number}/history")
	String history(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("page", this.records.history(number, actor));
		return "project/history";
	}

}
