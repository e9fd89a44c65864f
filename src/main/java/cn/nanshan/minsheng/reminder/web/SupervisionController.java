package cn.nanshan.minsheng.reminder.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.reminder.SupervisionHandling;
import cn.nanshan.minsheng.reminder.SupervisionTarget;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

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

/** Opens a 督办, shows it, and takes every word of it. */
@Controller
@RequestMapping("/supervisions")
class SupervisionController {

	private final SupervisionHandling handling;

	private final SupervisionPages pages;

	SupervisionController(SupervisionHandling handling, SupervisionPages pages) {
		this.handling = handling;
		this.pages = pages;
	}

	@GetMapping("/new")
	String form(@RequestParam(required = false) @Nullable String task,
			@RequestParam(required = false) @Nullable String project, Actor actor, Model model) {
		return form(new SupervisionForm(task, project, "", ""), actor, model);
	}

	@PostMapping
	String raise(@Valid @ModelAttribute("form") SupervisionForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (form.namesNothing()) {
			errors.reject("nothing", "没有选定要督办的事项，请从项目页面或在办事项中选");
			model.addAttribute("form", form);
			return "reminder/supervision-new";
		}
		if (errors.hasErrors()) {
			return form(form, actor, model);
		}
		UUID id = this.handling.raise(form.taskId(), form.project(), form.words(), form.day(), actor);
		redirect.addFlashAttribute("done", "已督办，等对方答复");
		return "redirect:/supervisions/" + id;
	}

	@GetMapping("/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		SupervisionPage page = this.pages.of(id, actor);
		model.addAttribute("page", page);
		model.addAttribute("form", WordForm.empty(page.row().supervision().version()));
		return "reminder/supervision";
	}

	@PostMapping("/{id}/reply")
	String reply(@PathVariable UUID id, @Valid @ModelAttribute("form") WordForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return again(id, actor, model);
		}
		this.handling.reply(id, form.seen(), form.text(), form.date(), actor);
		return done(id, "已答复", redirect);
	}

	@PostMapping("/{id}/question")
	String askAgain(@PathVariable UUID id, @Valid @ModelAttribute("form") WordForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		LocalDate day = needed(form, errors);
		if (day == null) {
			return again(id, actor, model);
		}
		this.handling.askAgain(id, form.seen(), form.text(), day, actor);
		return done(id, "已再次督办", redirect);
	}

	@PostMapping("/{id}/due")
	String postpone(@PathVariable UUID id, @Valid @ModelAttribute("form") WordForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		LocalDate day = needed(form, errors);
		if (day == null) {
			return again(id, actor, model);
		}
		this.handling.postpone(id, form.seen(), form.text(), day, actor);
		return done(id, "已改期", redirect);
	}

	@PostMapping("/{id}/closing")
	String close(@PathVariable UUID id, @Valid @ModelAttribute("form") WordForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return again(id, actor, model);
		}
		this.handling.close(id, form.seen(), form.text(), actor);
		return done(id, "已办结", redirect);
	}

	/** Returns the day, or nothing and what is wrong among the errors. */
	private static @Nullable LocalDate needed(WordForm form, BindingResult errors) {
		if (form.day() == null || form.day().isBlank()) {
			errors.rejectValue("day", "missing", "请填日期");
		}
		return errors.hasErrors() ? null : form.date();
	}

	private String form(SupervisionForm form, Actor actor, Model model) {
		SupervisionTarget target = this.pages.target(form, actor);
		model.addAttribute("form", form);
		model.addAttribute("target", target);
		model.addAttribute("office", this.pages.office(target));
		return "reminder/supervision-new";
	}

	private String again(UUID id, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(id, actor));
		return "reminder/supervision";
	}

	private static String done(UUID id, String sentence, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", sentence);
		return "redirect:/supervisions/" + id;
	}

}
