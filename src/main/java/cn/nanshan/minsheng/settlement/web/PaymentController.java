package cn.nanshan.minsheng.settlement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.settlement.PaymentEnding;
import cn.nanshan.minsheng.settlement.PaymentHandling;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.PaymentPage;
import cn.nanshan.minsheng.settlement.PaymentSignature;
import cn.nanshan.minsheng.settlement.PaymentVoucher;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one payment and takes the signature of the office whose turn it is. */
@Controller
@RequestMapping("/payments/{id}")
class PaymentController {

	private final PaymentHandling handling;

	private final PaymentEnding ending;

	private final PaymentLookup lookup;

	private final PaymentPages pages;

	private final Clock clock;

	PaymentController(PaymentHandling handling, PaymentEnding ending, PaymentLookup lookup, PaymentPages pages,
			Clock clock) {
		this.handling = handling;
		this.ending = ending;
		this.lookup = lookup;
		this.pages = pages;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID id, Actor actor, Model model) {
		return this.pages.show(this.lookup.page(id, actor), actor, model);
	}

	@PostMapping("/signature")
	String sign(@PathVariable UUID id, @Valid @ModelAttribute("signing") SigningForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		PaymentPage payment = this.lookup.page(id, actor);
		return act(payment, errors, actor, model, response, () -> {
			PaymentSignature command = form.toSignature(id);
			switch (payment.state()) {
				case REQUESTED -> this.handling.review(command, actor);
				case REVIEWED -> this.handling.check(command, actor);
				default -> this.handling.approve(command, actor);
			}
			flash.addFlashAttribute("done", "已签署，转下一环节。");
		});
	}

	@PostMapping("/return")
	String sendBack(@PathVariable UUID id, @Valid @ModelAttribute("signing") SigningForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		form.mustSayWhy("退回要写明理由", errors);
		return act(this.lookup.page(id, actor), errors, actor, model, response, () -> {
			this.ending.sendBack(form.toSignature(id), actor);
			flash.addFlashAttribute("done", "已退回，改好后可以重新申请。");
		});
	}

	@PostMapping("/refusal")
	String refuse(@PathVariable UUID id, @Valid @ModelAttribute("signing") SigningForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		form.mustSayWhy("不予支付要写明理由", errors);
		return act(this.lookup.page(id, actor), errors, actor, model, response, () -> {
			this.ending.refuse(form.toSignature(id), actor);
			flash.addFlashAttribute("done", "已不予支付。");
		});
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable UUID id, @Valid @ModelAttribute("signing") SigningForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return act(this.lookup.page(id, actor), errors, actor, model, response, () -> {
			this.ending.withdraw(form.toSignature(id), actor);
			flash.addFlashAttribute("done", "已撤回，可以修改后重新申请。");
		});
	}

	@PostMapping("/voucher")
	String pay(@PathVariable UUID id, @Valid @ModelAttribute("voucher") VoucherForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		PaymentPage payment = this.lookup.page(id, actor);
		form.check(LocalDate.now(this.clock), errors);
		model.addAttribute("signing", new SigningForm(payment.version(), ""));
		return act(payment, errors, actor, model, response, () -> {
			this.handling.pay(new PaymentVoucher(id, form.version(), LocalDate.parse(form.paidOn()),
					form.voucherNumber().strip()), actor);
			flash.addFlashAttribute("done", "付款已登记。");
		});
	}

	private String act(PaymentPage payment, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, Runnable action) {
		return this.pages.act(payment, errors, actor, model, response, action);
	}

}
