package cn.nanshan.minsheng.project.web;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectPublicity;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.workflow.NoticeNode;
import cn.nanshan.minsheng.shared.NotFound;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a notice about a project. */
@Controller
@RequestMapping("/projects/{number}/notices/new")
class PublicityController {

	private final Projects projects;

	private final ProjectPublicity publicity;

	private final CaseFrames frames;

	private final Places places;

	PublicityController(Projects projects, ProjectPublicity publicity, CaseFrames frames, Places places) {
		this.projects = projects;
		this.publicity = publicity;
		this.frames = frames;
		this.places = places;
	}

	@GetMapping
	String form(@PathVariable String number, @RequestParam(defaultValue = "DELIBERATION") NoticeNode node, Actor actor,
			Model model) {
		Project project = this.projects.named(number, actor);
		model.addAttribute("form",
				NoticeForm.suggest(project, node, this.places.communityName(project.home().communityCode())));
		return page(number, node, actor, model);
	}

	@PostMapping
	String publish(@PathVariable String number, @Valid @ModelAttribute("form") NoticeForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasFieldErrors("node")) {
			throw new NotFound("公示环节");
		}
		if (errors.hasErrors()) {
			return page(number, form.node(), actor, model);
		}
		UUID id = this.publicity.draft(number, form.toCommand(), actor);
		redirect.addFlashAttribute("done", "已拟稿，检查结果在下面；由另一位同志复核后发布");
		return "redirect:/notices/drafts/" + id;
	}

	private String page(String number, NoticeNode node, Actor actor, Model model) {
		model.addAttribute("late", ProjectPublicity.isLate(node, this.projects.named(number, actor)));
		model.addAttribute("caseFrame", this.frames.of(number, actor, "/projects/" + number + "/notices/new"));
		return "project/publicity";
	}

}
