package cn.nanshan.minsheng.procurement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.ProcurementWork;
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

/** Ends a round that found nobody and begins the next one. */
@Controller
@RequestMapping("/projects/{number}/procurement/failure")
class FailureController {

	private final StagePages pages;

	private final ProcurementWork work;

	FailureController(StagePages pages, ProcurementWork work) {
		this.pages = pages;
		this.work = work;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "failure");
		model.addAttribute("form", new FailureForm("", null, page.version()));
		return page(page, model);
	}

	@PostMapping
	String fail(@PathVariable String number, @ModelAttribute("form") FailureForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StagePage page = this.pages.of(number, actor, "failure");
		String reason = new Typed(errors).required("reason", "失败原因", form.reason());
		if (Attempt.of(() -> this.work.fail(number, form.version(), reason, "true".equals(form.stated()), actor),
				errors, model, page)) {
			redirect.addFlashAttribute("done", "已登记本轮失败，重新采购");
			return "redirect:" + page.tab();
		}
		return page(page, model);
	}

	private static String page(StagePage page, Model model) {
		model.addAttribute("page", page);
		return "procurement/failure";
	}

	/** Why a round failed, as typed. */
	record FailureForm(@Nullable String reason, @Nullable String stated, int version) {

	}

}
