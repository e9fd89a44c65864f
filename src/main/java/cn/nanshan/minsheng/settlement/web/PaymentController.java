package cn.nanshan.minsheng.settlement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.project.web.CaseWaivers;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.settlement.PaymentHandling;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.PaymentPage;
import cn.nanshan.minsheng.settlement.PaymentSignature;
import cn.nanshan.minsheng.settlement.PaymentState;
import cn.nanshan.minsheng.settlement.PaymentVoucher;
import cn.nanshan.minsheng.settlement.SignedTwice;
import cn.nanshan.minsheng.web.ChecksPanel;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
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

	private final PaymentLookup lookup;

	private final CaseFrames frames;

	private final Clock clock;

	PaymentController(PaymentHandling handling, PaymentLookup lookup, CaseFrames frames, Clock clock) {
		this.handling = handling;
		this.lookup = lookup;
		this.frames = frames;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable UUID id, Actor actor, Model model) {
		PaymentPage payment = this.lookup.page(id, actor);
		model.addAttribute("signing", new SigningForm(payment.version(), ""));
		return page(payment, actor, model);
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
		if (form.opinion().isBlank()) {
			errors.rejectValue("opinion", "reason", "退回要写明理由");
		}
		return act(this.lookup.page(id, actor), errors, actor, model, response, () -> {
			this.handling.sendBack(form.toSignature(id), actor);
			flash.addFlashAttribute("done", "已退回申请人。");
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
		if (errors.hasErrors()) {
			return page(payment, actor, model);
		}
		try {
			action.run();
			return "redirect:/payments/" + payment.id();
		}
		catch (NotCleared refused) {
			model.addAttribute("panel", ChecksPanel.of(refused.assessment()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(payment, actor, model);
		}
		catch (SignedTwice | FundsRefused refused) {
			errors.reject("refused", String.valueOf(refused.getMessage()));
			return page(payment, actor, model);
		}
	}

	private String page(PaymentPage payment, Actor actor, Model model) {
		model.addAttribute("payment", payment);
		model.addAttribute("caseFrame",
				this.frames.of(payment.projectNumber(), actor, "/projects/" + payment.projectNumber() + "?tab=funds"));
		model.addAttribute("mine", payment.isTurnOf(actor.roles()));
		if (payment.assessment() != null && !model.containsAttribute("panel")) {
			model.addAttribute("panel", CaseWaivers.panel(payment.assessment(), payment.projectNumber(), actor));
		}
		if (payment.state() == PaymentState.APPROVED && !model.containsAttribute("voucher")) {
			model.addAttribute("voucher", VoucherForm.on(LocalDate.now(this.clock), payment.version()));
		}
		return "settlement/payment";
	}

}
