package cn.nanshan.minsheng.procurement.web;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.ProcurementWork;
import cn.nanshan.minsheng.shared.Money;
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

/** Takes the quotes of a round; only the offices see them. */
@Controller
@RequestMapping("/projects/{number}/procurement/quotes")
class QuoteController {

	private final StagePages pages;

	private final ProcurementWork work;

	private final VendorChoices vendors;

	QuoteController(StagePages pages, ProcurementWork work, VendorChoices vendors) {
		this.pages = pages;
		this.work = work;
		this.vendors = vendors;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "quotes");
		model.addAttribute("form", new QuoteForm("", "", "true", "", page.version()));
		return page(page, model, actor);
	}

	@PostMapping
	String receive(@PathVariable String number, @ModelAttribute("form") QuoteForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StagePage page = this.pages.of(number, actor, "quotes");
		Typed typed = new Typed(errors);
		UUID vendor = this.vendors.read(typed, form.vendor(), this.vendors.all(actor));
		Money sum = typed.money("sum", "报价", form.sum());
		boolean valid = "true".equals(form.valid());
		if (!valid && Typed.text(form.note()).isEmpty()) {
			typed.reject("note", "报价无效的，请写明原因");
		}
		if (vendor != null && Attempt.of(
				() -> this.work.receive(number, form.version(), vendor, sum, valid, Typed.text(form.note()), actor),
				errors, model, page)) {
			redirect.addFlashAttribute("done", "已登记报价");
			return "redirect:" + page.path("quotes");
		}
		return page(page, model, actor);
	}

	private String page(StagePage page, Model model, Actor actor) {
		model.addAttribute("page", page);
		model.addAttribute("vendors", this.vendors.all(actor));
		return "procurement/quotes";
	}

	/** A quote as typed. */
	record QuoteForm(@Nullable String vendor, @Nullable String sum, @Nullable String valid, @Nullable String note,
			int version) {

	}

}
