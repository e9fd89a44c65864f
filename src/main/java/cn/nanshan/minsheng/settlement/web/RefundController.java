package cn.nanshan.minsheng.settlement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.Refunding;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes money back of a paid tranche, on the page of the payment. */
@Controller
@RequestMapping("/payments/{id}/refunds")
class RefundController {

	private final Refunding refunding;

	private final PaymentLookup lookup;

	private final PaymentPages pages;

	private final Clock clock;

	RefundController(Refunding refunding, PaymentLookup lookup, PaymentPages pages, Clock clock) {
		this.refunding = refunding;
		this.lookup = lookup;
		this.pages = pages;
		this.clock = clock;
	}

	@PostMapping
	String enter(@PathVariable UUID id, @Valid @ModelAttribute("refund") RefundForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		form.check(LocalDate.now(this.clock), errors);
		return this.pages.act(this.lookup.page(id, actor), errors, actor, model, response, () -> {
			this.refunding.enter(id, form.version(), form.toEntry(), actor);
			flash.addFlashAttribute("done", "退款已登记，等另一个人确认后计入资金。");
		});
	}

	@PostMapping("/{refund}/confirmation")
	String confirm(@PathVariable UUID id, @PathVariable UUID refund, @Valid @ModelAttribute("deciding") AnswerForm form,
			BindingResult errors, Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return this.pages.act(this.lookup.page(id, actor), errors, actor, model, response, () -> {
			this.refunding.confirm(id, refund, form.version(), actor);
			flash.addFlashAttribute("done", "退款已确认。");
		});
	}

	@PostMapping("/{refund}/drop")
	String drop(@PathVariable UUID id, @PathVariable UUID refund, @Valid @ModelAttribute("deciding") AnswerForm form,
			BindingResult errors, Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		if (form.reason().isBlank()) {
			errors.rejectValue("reason", "reason", "撤销要写明原因");
		}
		return this.pages.act(this.lookup.page(id, actor), errors, actor, model, response, () -> {
			this.refunding.drop(id, refund, form.version(), form.reason().strip(), actor);
			flash.addFlashAttribute("done", "退款登记已撤销。");
		});
	}

}
