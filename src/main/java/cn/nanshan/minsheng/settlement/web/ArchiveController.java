package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.project.web.CaseWaivers;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.settlement.ArchiveFacts;
import cn.nanshan.minsheng.settlement.Archiving;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the checklist of the dossier and closes it. */
@Controller
@RequestMapping("/projects/{number}/archive")
class ArchiveController {

	private final Archiving archiving;

	private final Projects projects;

	private final CaseFrames frames;

	ArchiveController(Archiving archiving, Projects projects, CaseFrames frames) {
		this.archiving = archiving;
		this.projects = projects;
		this.frames = frames;
	}

	@GetMapping
	String form(@PathVariable String number, Actor actor, Model model) {
		Project project = this.projects.named(number, actor);
		model.addAttribute("form", new ArchiveForm(project.version(), ""));
		return page(project, this.archiving.assess(number, actor), actor, model);
	}

	@PostMapping
	String close(@PathVariable String number, @Valid @ModelAttribute("form") ArchiveForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		Project project = this.projects.named(number, actor);
		if (errors.hasErrors()) {
			return page(project, this.archiving.assess(number, actor), actor, model);
		}
		try {
			this.archiving.close(number, form.version(), form.place().strip(), actor);
			flash.addFlashAttribute("done", "卷宗已归档。");
			return "redirect:/projects/" + number;
		}
		catch (NotCleared refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(project, refused.assessment(), actor, model);
		}
	}

	private String page(Project project, Assessment<?> assessment, Actor actor, Model model) {
		model.addAttribute("page",
				CasePageHead.of(this.frames.of(project.number(), actor, "/projects/" + project.number() + "/archive"),
						actor, Role.STREET_CLERK));
		model.addAttribute("panel", CaseWaivers.panel(assessment, project.number(), actor));
		model.addAttribute("checklist", ((ArchiveFacts) assessment.facts()).checklist());
		return "settlement/archive";
	}

}
