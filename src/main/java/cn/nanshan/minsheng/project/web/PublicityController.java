package cn.nanshan.minsheng.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.PostingDayRefused;
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

/** Posts a notice about a project. */
@Controller
@RequestMapping("/projects/{number}/notices/new")
class PublicityController {

	private final Projects projects;

	private final ProjectPublicity publicity;

	private final CaseFrames frames;

	private final Places places;

	private final Clock clock;

	PublicityController(Projects projects, ProjectPublicity publicity, CaseFrames frames, Places places, Clock clock) {
		this.projects = projects;
		this.publicity = publicity;
		this.frames = frames;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping
	String form(@PathVariable String number, @RequestParam(defaultValue = "DELIBERATION") NoticeNode node, Actor actor,
			Model model) {
		Project project = this.projects.named(number, actor);
		model.addAttribute("form", NoticeForm.suggest(project, node,
				this.places.communityName(project.home().communityCode()), LocalDate.now(this.clock)));
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
		try {
			UUID id = this.publicity.publish(number, form.toCommand(), actor);
			redirect.addFlashAttribute("done",
					(form.node() == NoticeNode.DELIBERATION) ? "已公示，期满且没有异议后可以报街道审批" : "已公示" + form.node().label());
			return "redirect:/notices/" + id;
		}
		catch (PostingDayRefused ex) {
			errors.rejectValue("postedOn", "refused", ex.sentence());
			return page(number, form.node(), actor, model);
		}
	}

	private String page(String number, NoticeNode node, Actor actor, Model model) {
		model.addAttribute("late", ProjectPublicity.isLate(node, this.projects.named(number, actor).state()));
		model.addAttribute("caseFrame", this.frames.of(number, actor, "/projects/" + number + "/notices/new"));
		return "project/publicity";
	}

}
