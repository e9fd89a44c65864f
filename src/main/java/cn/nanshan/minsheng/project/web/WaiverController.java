package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.ProjectWaivers;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes justifications for “in principle” clauses from those whose office it is. */
@Controller
class WaiverController {

	private final ProjectWaivers waivers;

	private final CaseFrames frames;

	WaiverController(ProjectWaivers waivers, CaseFrames frames) {
		this.waivers = waivers;
		this.frames = frames;
	}

	@PostMapping("/projects/{number}/waivers")
	String give(@PathVariable String number, @Valid @ModelAttribute("waiver") WaiverForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			model.addAttribute("waiving", form.again("/projects/" + number + "/waivers", errors));
			model.addAttribute("clause", form.clauseId());
			model.addAttribute("caseFrame", this.frames.of(number, actor, "/projects/" + number + "/checks"));
			return "project/waiver";
		}
		this.waivers.give(number, form.clauseId(), form.toCommand(), actor);
		redirect.addFlashAttribute("done", "已说明理由，列入例外事项清单");
		return "redirect:/projects/" + number;
	}

}
