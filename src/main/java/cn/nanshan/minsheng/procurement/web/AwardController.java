package cn.nanshan.minsheng.procurement.web;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.Chosen;
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

/** Chooses the vendor. */
@Controller
@RequestMapping("/projects/{number}/procurement/award")
class AwardController {

	private final StagePages pages;

	private final ProcurementWork work;

	private final VendorChoices vendors;

	AwardController(StagePages pages, ProcurementWork work, VendorChoices vendors) {
		this.pages = pages;
		this.work = work;
		this.vendors = vendors;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "award");
		model.addAttribute("form", new AwardForm("", "", "", null, page.version()));
		model.addAttribute("checks", page.panel(this.work.assessAward(number, Chosen.NOBODY, actor)));
		return page(page, model, actor);
	}

	@PostMapping
	String award(@PathVariable String number, @ModelAttribute("form") AwardForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes redirect) {
		StagePage page = this.pages.of(number, actor, "award");
		Typed typed = new Typed(errors);
		UUID vendor = this.vendors.read(typed, form.vendor(), this.vendors.forAward(page.sheet(), actor));
		Money sum = typed.money("sum", "成交额", form.sum());
		Money asked = (page.sheet() != null) ? page.sheet().askedBy(vendor) : null;
		if (asked != null && sum.compareTo(asked) > 0) {
			typed.reject("sum", "成交额超过该单位的报价 %s 元".formatted(asked));
		}
		String reason = typed.required("reason", "成交理由", form.reason());
		Chosen chosen = new Chosen(vendor, sum, "true".equals(form.stated()));
		if (Attempt.of(() -> this.work.award(number, form.version(), chosen, reason, actor), errors, model, page)) {
			redirect.addFlashAttribute("done", "已确定采购结果，请公示后签订合同");
			return "redirect:" + page.tab();
		}
		if (!model.containsAttribute("checks")) {
			model.addAttribute("checks", page.panel(this.work.assessAward(number, chosen, actor)));
		}
		return page(page, model, actor);
	}

	private String page(StagePage page, Model model, Actor actor) {
		model.addAttribute("page", page);
		model.addAttribute("vendors", this.vendors.forAward(page.sheet(), actor));
		return "procurement/award";
	}

	/** An award as typed. */
	record AwardForm(@Nullable String vendor, @Nullable String sum, @Nullable String reason, @Nullable String stated,
			int version) {

	}

}
