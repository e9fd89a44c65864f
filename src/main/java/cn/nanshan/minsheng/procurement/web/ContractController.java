package cn.nanshan.minsheng.procurement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.Award;
import cn.nanshan.minsheng.procurement.Chosen;
import cn.nanshan.minsheng.procurement.ContractDraft;
import cn.nanshan.minsheng.procurement.ContractSigning;
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

/** Signs the contract with the vendor that was chosen. */
@Controller
@RequestMapping("/projects/{number}/procurement/contract")
class ContractController {

	private final StagePages pages;

	private final ContractSigning signing;

	private final Clock clock;

	ContractController(StagePages pages, ContractSigning signing, Clock clock) {
		this.pages = pages;
		this.signing = signing;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "contract");
		Chosen chosen = chosen(page, null, false);
		String today = LocalDate.now(this.clock).toString();
		model.addAttribute("form",
				new ContractForm("", chosen.sum().isZero() ? "" : chosen.sum().yuan().toPlainString(), today, "", "",
						"", null, page.version()));
		model.addAttribute("checks", page.panel(this.signing.assess(number, chosen, actor)));
		return page(page, model);
	}

	@PostMapping
	String sign(@PathVariable String number, @ModelAttribute("form") ContractForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StagePage page = this.pages.of(number, actor, "contract");
		ContractDraft draft = form.read(new Typed(errors), awardedOn(page), LocalDate.now(this.clock));
		boolean stated = "true".equals(form.stated());
		if (draft != null && Attempt.of(() -> this.signing.sign(number, form.version(), draft, stated, actor), errors,
				model, page)) {
			redirect.addFlashAttribute("done", "已签订合同，等社区登记开工");
			return "redirect:" + page.tab();
		}
		if (!model.containsAttribute("checks")) {
			model.addAttribute("checks", page
				.panel(this.signing.assess(number, chosen(page, (draft != null) ? draft.sum() : null, stated), actor)));
		}
		return page(page, model);
	}

	private static @Nullable LocalDate awardedOn(StagePage page) {
		ProcurementSheet sheet = page.sheet();
		Award award = (sheet != null) ? sheet.award() : null;
		return (award != null) ? award.awardedOn() : null;
	}

	private static Chosen chosen(StagePage page, @Nullable Money sum, boolean stated) {
		ProcurementSheet sheet = page.sheet();
		Award award = (sheet != null) ? sheet.award() : null;
		return (award == null) ? new Chosen(null, Money.ZERO, stated)
				: new Chosen(award.vendorId(), Objects.requireNonNullElse(sum, award.sum()), stated);
	}

	private static String page(StagePage page, Model model) {
		model.addAttribute("page", page);
		return "procurement/contract-form";
	}

	/** A contract as typed. */
	record ContractForm(@Nullable String contractNumber, @Nullable String sum, @Nullable String signedOn,
			@Nullable String startsOn, @Nullable String endsOn, @Nullable String terms, @Nullable String stated,
			int version) {

		@Nullable ContractDraft read(Typed typed, @Nullable LocalDate awarded, LocalDate today) {
			String no = typed.required("contractNumber", "合同编号", this.contractNumber);
			Money yuan = typed.money("sum", "合同额", this.sum);
			LocalDate signed = typed.date("signedOn", "签订日期", this.signedOn);
			LocalDate first = typed.date("startsOn", "履行开始日", this.startsOn);
			LocalDate last = typed.date("endsOn", "履行截止日", this.endsOn);
			String payment = typed.required("terms", "付款条款", this.terms);
			if (signed != null && signed.isAfter(today)) {
				typed.reject("signedOn", "签订日期不能晚于今天");
			}
			if (signed != null && awarded != null && signed.isBefore(awarded)) {
				typed.reject("signedOn", "签订日期不能早于确定采购结果的 " + awarded);
			}
			if (first != null && last != null && last.isBefore(first)) {
				typed.reject("endsOn", "履行截止日不能早于开始日");
			}
			return (signed == null || first == null || last == null || typed.errors().hasErrors()) ? null
					: new ContractDraft(no, yuan, signed, first, last, payment);
		}

	}

}
