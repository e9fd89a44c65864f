package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.ProjectWaivers;
import cn.nanshan.minsheng.project.WaiverRegister;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes justifications for “in principle” clauses and lists them all. */
@Controller
class WaiverController {

	private static final int SIZE = 20;

	private final ProjectWaivers waivers;

	private final WaiverRegister register;

	private final CaseFrames frames;

	WaiverController(ProjectWaivers waivers, WaiverRegister register, CaseFrames frames) {
		this.waivers = waivers;
		this.register = register;
		this.frames = frames;
	}

	@GetMapping("/waivers")
	String list(@RequestParam(required = false) @Nullable UUID after, Actor actor, Model model) {
		List<WaiverRegister.Row> rows = this.register.list(after, SIZE + 1, actor);
		model.addAttribute("rows", rows.stream().limit(SIZE).toList());
		model.addAttribute("links", PageLinks.of("/waivers", null,
				(rows.size() > SIZE) ? rows.get(SIZE - 1).id().toString() : null, "每页 20 项，时间从近到远"));
		return "project/waivers";
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

	@Bean
	static NavigationEntry waiversLink() {
		return NavigationEntry.of(NavigationGroup.SUPERVISION, 40, "例外事项清单", "/waivers");
	}

}
