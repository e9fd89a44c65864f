package cn.nanshan.minsheng.procurement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.MethodChoice;
import cn.nanshan.minsheng.procurement.ProcurementMethod;
import cn.nanshan.minsheng.procurement.ProcurementSheet;
import cn.nanshan.minsheng.procurement.ProcurementWork;
import cn.nanshan.minsheng.web.Choice;
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

/** Takes the method of a procurement and the reason for it. */
@Controller
@RequestMapping("/projects/{number}/procurement/method")
class MethodController {

	private final StagePages pages;

	private final ProcurementWork work;

	MethodController(StagePages pages, ProcurementWork work) {
		this.pages = pages;
		this.work = work;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "method");
		ProcurementSheet sheet = page.sheet();
		MethodChoice held = (sheet != null) ? sheet.method() : null;
		model.addAttribute("form",
				(held == null) ? new MethodForm("", "", null, page.version()) : new MethodForm(held.method().name(),
						held.reason(), held.singleSource() ? "true" : null, page.version()));
		return page(page, model);
	}

	@PostMapping
	String choose(@PathVariable String number, @ModelAttribute("form") MethodForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StagePage page = this.pages.of(number, actor, "method");
		MethodChoice choice = form.read(new Typed(errors));
		if (choice != null
				&& Attempt.of(() -> this.work.choose(number, form.version(), choice, actor), errors, model, page)) {
			redirect.addFlashAttribute("done", "已确定采购方式：" + choice.method().label());
			return "redirect:" + page.tab();
		}
		return page(page, model);
	}

	private static String page(StagePage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("methods", Choice.of(ProcurementMethod.class, ProcurementMethod::label));
		return "procurement/method";
	}

	/** The method as typed. */
	record MethodForm(@Nullable String method, @Nullable String reason, @Nullable String singleSource, int version) {

		@Nullable MethodChoice read(Typed typed) {
			ProcurementMethod chosen = typed.chosen("method", "采购方式", ProcurementMethod.class, this.method);
			String why = typed.required("reason", "选用这种方式的理由", this.reason);
			return (chosen == null || why.isEmpty()) ? null
					: new MethodChoice(chosen, why, "true".equals(this.singleSource));
		}

	}

}
