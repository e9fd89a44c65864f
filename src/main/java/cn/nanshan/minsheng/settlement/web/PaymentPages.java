package cn.nanshan.minsheng.settlement.web;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.project.web.CaseWaivers;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.PaymentPage;
import cn.nanshan.minsheng.settlement.SignedTwice;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.web.ChecksPanel;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * The page of one payment: its forms for whoever has the turn, and what was typed when an
 * act was refused.
 */
@Component
class PaymentPages {

	private final PaymentLookup lookup;

	private final CaseFrames frames;

	private final Clock clock;

	PaymentPages(PaymentLookup lookup, CaseFrames frames, Clock clock) {
		this.lookup = lookup;
		this.frames = frames;
		this.clock = clock;
	}

	/** Does what a form asks, or shows the page again with what stands in the way. */
	String act(PaymentPage payment, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			Runnable action) {
		if (errors.hasErrors()) {
			return show(payment, actor, model);
		}
		try {
			action.run();
			return "redirect:/payments/" + payment.id();
		}
		catch (NotCleared refused) {
			model.addAttribute("panel", ChecksPanel.of(refused.assessment()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return show(payment, actor, model);
		}
		catch (SignedTwice refused) {
			errors.reject("refused", String.valueOf(refused.getMessage()));
			return show(payment, actor, model);
		}
		catch (Refused refused) {
			errors.reject("refused", refused.sentence());
			return show(payment, actor, model);
		}
	}

	String show(PaymentPage payment, Actor actor, Model model) {
		model.addAttribute("payment", payment);
		model.addAttribute("caseFrame",
				this.frames.of(payment.projectNumber(), actor, "/projects/" + payment.projectNumber() + "?tab=funds"));
		model.addAttribute("mine", payment.isTurnOf(actor.roles()));
		model.addAttribute("own", payment.isWithdrawableBy(actor));
		model.addAttribute("again", payment.state().mayBeAskedAgain());
		model.addAttribute("refunds", this.lookup.refunds(payment.id(), actor));
		model.addAttribute("finance", actor.holdsAny(Role.STREET_FINANCE));
		model.addAttribute("confirms", actor.holdsAny(Role.STREET_FINANCE, Role.STREET_LEADER));
		model.addAttribute("me", actor.accountId());
		model.addAttribute("batch",
				payment.awaitsVoucher() ? this.lookup.batch(payment.id(), actor).orElse(null) : null);
		if (payment.assessment() != null && !model.containsAttribute("panel")) {
			model.addAttribute("panel", CaseWaivers.panel(payment.assessment(), payment.projectNumber(), actor));
		}
		offer("signing", new SigningForm(payment.version(), ""), model);
		LocalDate today = LocalDate.now(this.clock);
		offer("voucher", VoucherForm.on(today, payment.version()), model);
		offer("refund", RefundForm.on(today, payment), model);
		offer("deciding", new AnswerForm(0, ""), model);
		return "settlement/payment";
	}

	private static void offer(String name, Object form, Model model) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

}
