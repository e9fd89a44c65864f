package cn.nanshan.minsheng.evaluation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.project.web.CaseWaivers;
import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.evaluation.Completion;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The vendor's report that work is done, and the community's answer. */
@Controller
@RequestMapping("/projects/{number}/completion")
class CompletionController {

	private final StagePages pages;

	private final Completion completion;

	private final Clock clock;

	CompletionController(StagePages pages, Completion completion, Clock clock) {
		this.pages = pages;
		this.completion = completion;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		return page(number, actor, model);
	}

	@PostMapping("/report")
	String report(@PathVariable String number, @Valid @ModelAttribute("form") CompletionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		LocalDate finishedOn = new Typed(errors).date("finishedOn", "完工日期", form.finishedOn());
		if (Attempt.of(() -> this.completion.report(number, form.version(), finishedOn, Typed.text(form.summary()),
				Uploads.of(form.photos()), actor), errors, model)) {
			redirect.addFlashAttribute("done", "已报完工，等社区确认");
			return "redirect:/projects/" + number;
		}
		return page(number, actor, model);
	}

	@PostMapping
	String confirm(@PathVariable String number, @ModelAttribute("answer") AnswerForm answer, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (Attempt.of(() -> this.completion.confirm(number, answer.version(), actor), errors, model)) {
			redirect.addFlashAttribute("done", "已确认完工，等社区党委组织验收");
			return "redirect:/projects/" + number;
		}
		return page(number, actor, model);
	}

	@PostMapping("/return")
	String sendBack(@PathVariable String number, @ModelAttribute("answer") AnswerForm answer, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (Typed.text(answer.reason()).isEmpty()) {
			errors.rejectValue("reason", "missing", "请写明退回原因");
		}
		if (Attempt.of(() -> this.completion.sendBack(number, answer.version(), Typed.text(answer.reason()), actor),
				errors, model)) {
			redirect.addFlashAttribute("done", "完工报告已退回执行单位");
			return "redirect:/projects/" + number;
		}
		return page(number, actor, model);
	}

	private String page(String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "completion");
		model.addAttribute("page", page);
		model.addAttribute("reports",
				page.is("RUNNING") && actor.holdsAny(Role.VENDOR) && !page.done().hasOpenCompletion());
		model.addAttribute("answers", page.is("RUNNING") && page.done().hasOpenCompletion()
				&& page.runner().acts(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY));
		if (!model.containsAttribute("form")) {
			model.addAttribute("form",
					new CompletionForm(LocalDate.now(this.clock).toString(), "", null, page.version()));
		}
		if (!model.containsAttribute("answer")) {
			model.addAttribute("answer", new AnswerForm("", page.version()));
		}
		if (!model.containsAttribute("checks") && page.is("RUNNING")) {
			model.addAttribute("checks", CaseWaivers.panel(this.completion.assess(number, actor), number, actor));
		}
		return "evaluation/completion";
	}

	/** The community's answer. */
	record AnswerForm(@Nullable String reason, int version) {

	}

	/** What the vendor types. */
	record CompletionForm(@Nullable String finishedOn, @NotBlank(message = "请写明完成了什么") @Nullable String summary,
			@Nullable List<MultipartFile> photos, int version) {

	}

}
