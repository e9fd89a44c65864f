package cn.nanshan.minsheng.project.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandReading;
import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.DesignAutosave.Kept;
import cn.nanshan.minsheng.project.DesignAutosave;
import cn.nanshan.minsheng.project.DesignPapers;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.ProjectReading;
import cn.nanshan.minsheng.web.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * The form of a project, new or again: what is typed can be saved at any time, and wrong
 * fields come back all at once with what was typed in them.
 */
@Controller
class ProjectFormController {

	private static final String VIEW = "project/form";

	private final ProjectDrafting drafting;

	private final ProjectReading reading;

	private final DemandReading demands;

	private final DesignAutosave autosave;

	private final DesignPapers papers;

	private final DesignBesides besides;

	private final JsonMapper json;

	ProjectFormController(ProjectDrafting drafting, ProjectReading reading, DemandReading demands,
			DesignAutosave autosave, DesignPapers papers, DesignBesides besides, JsonMapper json) {
		this.drafting = drafting;
		this.reading = reading;
		this.demands = demands;
		this.autosave = autosave;
		this.papers = papers;
		this.besides = besides;
		this.json = json;
	}

	@GetMapping("/projects/new")
	String open(Actor actor, @RequestAttribute PageFrame frame, Model model) {
		String unit = this.reading.unitToCreateIn(actor);
		Kept kept = this.autosave.of(DesignAutosaveController.NEW, actor).orElse(null);
		ProjectForm form = (kept != null) ? typed(kept) : ProjectForm.empty(frame.year());
		model.addAttribute("form", form);
		return show(ProjectFormPage.forNew(unit, (kept != null) ? kept.at() : null, candidates(form, actor)),
				this.besides.of(null, form, null, actor), model);
	}

	@PostMapping("/projects/new")
	String create(@ModelAttribute("form") ProjectForm form, BindingResult errors, Actor actor, Model model,
			HttpServletRequest request, RedirectAttributes redirect) {
		Optional<RowStep> step = step(request);
		if (step.isPresent() || isWrong(form, errors)) {
			ProjectForm shown = again(step, form, model);
			return show(ProjectFormPage.forNew(this.reading.unitToCreateIn(actor), null, candidates(shown, actor)),
					this.besides.of(null, shown, null, actor), model);
		}
		String number = this.drafting.create(DesignText.design(form), actor);
		this.papers.keep(number, form.papersAtHand(), actor);
		this.autosave.forget(DesignAutosaveController.NEW, actor);
		redirect.addFlashAttribute("done", "已保存为草稿，编号 " + number + "。");
		return "redirect:/projects/" + number;
	}

	@GetMapping("/projects/{number}/edit")
	String reopen(@PathVariable String number, Actor actor, Model model) {
		var sheet = this.reading.toEdit(number, actor);
		Kept kept = this.autosave.of(number, actor).orElse(null);
		ProjectForm form = (kept != null) ? typed(kept)
				: FormText.form(sheet.design(), sheet.version(), this.papers.of(number, actor));
		model.addAttribute("form", form);
		return show(ProjectFormPage.forEdit(sheet, actor.unitName(), (kept != null) ? kept.at() : null,
				candidates(form, actor)), this.besides.of(number, form, null, actor), model);
	}

	@PostMapping("/projects/{number}/edit")
	String revise(@PathVariable String number, @ModelAttribute("form") ProjectForm form, BindingResult errors,
			Actor actor, Model model, HttpServletRequest request, RedirectAttributes redirect) {
		Optional<RowStep> step = step(request);
		if (step.isPresent() || isWrong(form, errors)) {
			ProjectForm shown = again(step, form, model);
			var sheet = this.reading.toEdit(number, actor);
			return show(ProjectFormPage.forEdit(sheet, actor.unitName(), null, candidates(shown, actor)),
					this.besides.of(number, shown, null, actor), model);
		}
		this.drafting.revise(number, version(form), DesignText.design(form), actor);
		this.papers.keep(number, form.papersAtHand(), actor);
		this.autosave.forget(number, actor);
		redirect.addFlashAttribute("done", "已保存。");
		return "redirect:/projects/" + number;
	}

	private ProjectForm typed(Kept kept) {
		return this.json.readValue(kept.typed(), ProjectForm.class);
	}

	private boolean isWrong(ProjectForm form, BindingResult errors) {
		this.besides.check(form, errors);
		return errors.hasErrors();
	}

	private static Optional<RowStep> step(HttpServletRequest request) {
		return RowStep.of(request.getParameterMap().keySet(),
				Objects.requireNonNullElse(request.getParameter("add"), ""));
	}

	/** Changes the rows if that was asked for, and shows the form as it is otherwise. */
	private static ProjectForm again(Optional<RowStep> step, ProjectForm form, Model model) {
		ProjectForm shown = step.map((it) -> it.apply(form)).orElse(form);
		if (step.isPresent()) {
			model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
			model.addAttribute("form", shown);
		}
		return shown;
	}

	private List<DemandView> candidates(ProjectForm form, Actor actor) {
		Collection<UUID> chosen = form.demands()
			.stream()
			.map(ProjectFormController::id)
			.filter(Objects::nonNull)
			.toList();
		return this.demands.candidates(chosen, form.demandWords(), actor);
	}

	private static @Nullable UUID id(@Nullable String typed) {
		try {
			return UUID.fromString(Objects.toString(typed));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static int version(ProjectForm form) {
		String version = form.version();
		return (version != null && version.matches("\\d{1,9}")) ? Integer.parseInt(version) : -1;
	}

	private static String show(ProjectFormPage page, DesignBeside beside, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("beside", beside);
		return VIEW;
	}

}
