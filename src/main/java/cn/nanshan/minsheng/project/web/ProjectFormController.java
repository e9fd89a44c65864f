package cn.nanshan.minsheng.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandReading;
import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.ProjectDrafting;
import cn.nanshan.minsheng.project.ProjectReading;
import cn.nanshan.minsheng.web.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.SmartValidator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

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

	private final SmartValidator validator;

	private final Clock clock;

	ProjectFormController(ProjectDrafting drafting, ProjectReading reading, DemandReading demands,
			SmartValidator validator, Clock clock) {
		this.drafting = drafting;
		this.reading = reading;
		this.demands = demands;
		this.validator = validator;
		this.clock = clock;
	}

	@GetMapping("/projects/new")
	String open(Actor actor, @RequestAttribute PageFrame frame, Model model) {
		ProjectForm form = ProjectForm.empty(frame.year());
		model.addAttribute("form", form);
		return show(ProjectFormPage.forNew(this.reading.unitToCreateIn(actor), candidates(form, actor)), model);
	}

	@PostMapping("/projects/new")
	String create(@ModelAttribute("form") ProjectForm form, BindingResult errors, Actor actor, Model model,
			HttpServletRequest request, RedirectAttributes redirect) {
		Optional<RowStep> step = step(request);
		if (step.isPresent() || isWrong(form, errors)) {
			ProjectForm shown = again(step, form, model);
			return show(ProjectFormPage.forNew(this.reading.unitToCreateIn(actor), candidates(shown, actor)), model);
		}
		String number = this.drafting.create(DesignText.design(form), actor);
		redirect.addFlashAttribute("done", "已保存为草稿，编号 " + number + "。");
		return "redirect:/projects/" + number;
	}

	@GetMapping("/projects/{number}/edit")
	String reopen(@PathVariable String number, Actor actor, Model model) {
		var sheet = this.reading.toEdit(number, actor);
		ProjectForm form = FormText.form(sheet.design(), sheet.version());
		model.addAttribute("form", form);
		return show(ProjectFormPage.forEdit(sheet, actor.unitName(), candidates(form, actor)), model);
	}

	@PostMapping("/projects/{number}/edit")
	String revise(@PathVariable String number, @ModelAttribute("form") ProjectForm form, BindingResult errors,
			Actor actor, Model model, HttpServletRequest request, RedirectAttributes redirect) {
		Optional<RowStep> step = step(request);
		if (step.isPresent() || isWrong(form, errors)) {
			ProjectForm shown = again(step, form, model);
			var sheet = this.reading.toEdit(number, actor);
			return show(ProjectFormPage.forEdit(sheet, actor.unitName(), candidates(shown, actor)), model);
		}
		this.drafting.revise(number, version(form), DesignText.design(form), actor);
		redirect.addFlashAttribute("done", "已保存。");
		return "redirect:/projects/" + number;
	}

	private boolean isWrong(ProjectForm form, BindingResult errors) {
		this.validator.validate(form, errors);
		ProjectFormCheck.check(form, errors, LocalDate.ofInstant(this.clock.instant(), this.clock.getZone()));
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

	private static String show(ProjectFormPage page, Model model) {
		model.addAttribute("page", page);
		return VIEW;
	}

}
