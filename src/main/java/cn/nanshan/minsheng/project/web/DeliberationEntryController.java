package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.DeliberationEntry;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands a design to the residents' deliberation. */
@Controller
class DeliberationEntryController {

	private final DeliberationEntry entry;

	private final EntryReading reading;

	DeliberationEntryController(DeliberationEntry entry, EntryReading reading) {
		this.entry = entry;
		this.reading = reading;
	}

	@GetMapping("/projects/{number}/deliberation-entry")
	String show(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("page", this.reading.entry(number, actor));
		return "project/deliberation-entry";
	}

	@PostMapping("/projects/{number}/deliberation-entry")
	String enter(@PathVariable String number, @RequestParam int version, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		try {
			this.entry.enter(number, version, actor);
		}
		catch (NotCleared ex) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(number, actor, model);
		}
		redirect.addFlashAttribute("done", "已提交评议，等社区安排评议会。");
		return "redirect:/projects/" + number;
	}

}
