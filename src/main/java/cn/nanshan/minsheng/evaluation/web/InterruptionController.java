package cn.nanshan.minsheng.evaluation.web;

import java.time.LocalDate;

import cn.nanshan.minsheng.evaluation.Interruption;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pausing work, letting it go on, ending it for good. */
@Controller
@RequestMapping("/projects/{number}")
class InterruptionController {

	private final StagePages pages;

	private final Interruption interruption;

	InterruptionController(StagePages pages, Interruption interruption) {
		this.pages = pages;
		this.interruption = interruption;
	}

	@GetMapping("/suspension")
	String suspension(@PathVariable String number, Actor actor, Model model) {
		StagePage page = page("suspension", number, actor, model);
		model.addAttribute("form", new SuspensionForm("", "", page.version()));
		return "evaluation/suspension";
	}

	@PostMapping("/suspension")
	String suspend(@PathVariable String number, @Valid @ModelAttribute("form") SuspensionForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		LocalDate expected = new Typed(errors).date("expectedOn", "预计恢复日期", form.expectedOn());
		if (Attempt.of(
				() -> this.interruption.suspend(number, form.version(), Typed.text(form.reason()), expected, actor),
				errors, model)) {
			return done("已暂停实施", number, redirect);
		}
		page("suspension", number, actor, model);
		return "evaluation/suspension";
	}

	@GetMapping("/resumption")
	String resumption(@PathVariable String number, Actor actor, Model model) {
		StagePage page = page("resumption", number, actor, model);
		model.addAttribute("form", new ResumptionForm("", page.version()));
		return "evaluation/resumption";
	}

	@PostMapping("/resumption")
	String resume(@PathVariable String number, @Valid @ModelAttribute("form") ResumptionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (Attempt.of(() -> this.interruption.resume(number, form.version(), Typed.text(form.note()), actor), errors,
				model)) {
			return done("已恢复实施", number, redirect);
		}
		page("resumption", number, actor, model);
		return "evaluation/resumption";
	}

	@GetMapping("/termination")
	String termination(@PathVariable String number, Actor actor, Model model) {
		StagePage page = page("termination", number, actor, model);
		model.addAttribute("form", new TerminationForm("", "", "", page.version()));
		return "evaluation/termination";
	}

	@PostMapping("/termination")
	String terminate(@PathVariable String number, @Valid @ModelAttribute("form") TerminationForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		Money value = new Typed(errors).money("verifiedValue", form.verifiedValue());
		if (value != null && Attempt.of(() -> this.interruption.terminate(number, form.version(),
				Typed.text(form.reason()), value, Typed.text(form.basis()), actor), errors, model)) {
			return done("已终止，结算时最多支付核定价值", number, redirect);
		}
		page("termination", number, actor, model);
		return "evaluation/termination";
	}

	private StagePage page(String name, String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, name);
		model.addAttribute("page", page);
		return page;
	}

	private static String done(String sentence, String number, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", sentence);
		return "redirect:/projects/" + number;
	}

	/** What is typed to pause. */
	record SuspensionForm(@NotBlank(message = "请写明暂停原因") @Nullable String reason, @Nullable String expectedOn,
			int version) {

	}

	/** What is typed to go on. */
	record ResumptionForm(@NotBlank(message = "请写明暂停原因怎样消除") @Nullable String note, int version) {

	}

	/** What is typed to end a project. */
	record TerminationForm(@NotBlank(message = "请写明终止原因") @Nullable String reason,
			@Yuan(message = "请填写核定价值，没有完成任何部分填 0", zero = true) @Nullable String verifiedValue,
			@NotBlank(message = "请写明核定依据") @Nullable String basis, int version) {

	}

}
