package cn.nanshan.minsheng.procurement.web;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.Contract;
import cn.nanshan.minsheng.procurement.ContractChangeDraft;
import cn.nanshan.minsheng.procurement.ContractChanging;
import cn.nanshan.minsheng.procurement.ProcurementSheet;
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

/** Changes the sum of a signed contract. */
@Controller
@RequestMapping("/projects/{number}/procurement/change")
class ContractChangeController {

	private final StagePages pages;

	private final ContractChanging changing;

	private final Clock clock;

	ContractChangeController(StagePages pages, ContractChanging changing, Clock clock) {
		this.pages = pages;
		this.changing = changing;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "change");
		model.addAttribute("checks", page.panel(this.changing.assess(number, null, false, actor)));
		model.addAttribute("form",
				new ContractChangeForm("", "", "", LocalDate.now(this.clock).toString(), null, page.projectVersion()));
		return page(page, model);
	}

	@PostMapping
	String change(@PathVariable String number, @ModelAttribute("form") ContractChangeForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StagePage page = this.pages.of(number, actor, "change");
		ContractChangeDraft draft = form.read(new Typed(errors), signedOn(page), LocalDate.now(this.clock));
		boolean stated = "true".equals(form.stated());
		if (draft != null && Attempt.of(() -> this.changing.change(number, form.version(), draft, stated, actor),
				errors, model, page)) {
			redirect.addFlashAttribute("done", "合同变更已登记，变更后合同额 " + draft.sum() + " 元");
			return "redirect:" + page.tab();
		}
		if (!model.containsAttribute("checks")) {
			model.addAttribute("checks",
					page.panel(this.changing.assess(number, (draft != null) ? draft.sum() : null, stated, actor)));
		}
		return page(page, model);
	}

	private static @Nullable LocalDate signedOn(StagePage page) {
		ProcurementSheet sheet = page.sheet();
		Contract contract = (sheet != null) ? sheet.contract() : null;
		return (contract != null) ? contract.signedOn() : null;
	}

	private static String page(StagePage page, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("open", page.mine() && ContractChanging.isOpenIn(page.state()));
		return "procurement/change-form";
	}

	/** A change as typed. */
	record ContractChangeForm(@Nullable String sum, @Nullable String reason, @Nullable String documentNumber,
			@Nullable String agreedOn, @Nullable String stated, int version) {

		@Nullable ContractChangeDraft read(Typed typed, @Nullable LocalDate signed, LocalDate today) {
			Money yuan = typed.money("sum", "变更后合同额", this.sum);
			String why = typed.required("reason", "变更理由", this.reason);
			String document = typed.required("documentNumber", "文号", this.documentNumber);
			LocalDate agreed = typed.date("agreedOn", "变更日期", this.agreedOn);
			if (agreed != null && agreed.isAfter(today)) {
				typed.reject("agreedOn", "变更日期不能晚于今天");
			}
			if (agreed != null && signed != null && agreed.isBefore(signed)) {
				typed.reject("agreedOn", "变更日期不能早于签订合同的 " + signed);
			}
			return (agreed == null || typed.errors().hasErrors()) ? null
					: new ContractChangeDraft(yuan, why, document, agreed);
		}

	}

}
