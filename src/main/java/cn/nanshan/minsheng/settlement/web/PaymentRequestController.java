package cn.nanshan.minsheng.settlement.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.settlement.PaymentHandling;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.PaymentStage;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
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
import jakarta.servlet.http.HttpServletResponse;

/** Asks for a tranche of a project's money. */
@Controller
@RequestMapping("/projects/{number}/payments/new")
class PaymentRequestController {

	private static final String PAGE = "settlement/payment-new";

	private final PaymentHandling handling;

	private final PaymentLookup lookup;

	private final CaseFrames frames;

	PaymentRequestController(PaymentHandling handling, PaymentLookup lookup, CaseFrames frames) {
		this.handling = handling;
		this.lookup = lookup;
		this.frames = frames;
	}

	@GetMapping
	String form(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("form", PaymentRequestForm.empty());
		return page(number, actor, model);
	}

	@PostMapping
	String request(@PathVariable String number, @Valid @ModelAttribute("form") PaymentRequestForm form,
			BindingResult errors, Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		if (!errors.hasFieldErrors("invoiceDate") && !isDate(form.invoiceDate())) {
			errors.rejectValue("invoiceDate", "date", "没有这一天，请核对开票日期");
		}
		if (errors.hasErrors()) {
			return page(number, actor, model);
		}
		try {
			UUID id = this.handling.request(number, form.toRequest(), actor);
			flash.addFlashAttribute("done", "支付申请已提交，等街道民微岗业务审核。");
			return "redirect:/payments/" + id;
		}
		catch (NotCleared refused) {
			model.addAttribute("panel", ChecksPanel.of(refused.assessment()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(number, actor, model);
		}
	}

	private String page(String number, Actor actor, Model model) {
		model.addAttribute("page",
				CasePageHead.ofAskers(this.frames.of(number, actor, "/projects/" + number + "/payments/new"), actor));
		model.addAttribute("payments", this.lookup.ofProject(number, actor));
		model.addAttribute("stages", Choice.of(PaymentStage.class, PaymentStage::label));
		model.addAttribute("uses", Choice.of(FundUse.class, FundUse::label));
		return PAGE;
	}

	private static boolean isDate(String typed) {
		try {
			LocalDate.parse(typed);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
