package cn.nanshan.minsheng.settlement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.funding.PoolCategory;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.FundUse;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.settlement.InvoiceUsed;
import cn.nanshan.minsheng.settlement.PaymentHandling;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.StagePapers;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for a tranche of a project's money, for the first time or again. */
@Controller
@RequestMapping("/projects/{number}/payments/new")
class PaymentRequestController {

	private static final String PAGE = "settlement/payment-new";

	private final PaymentHandling handling;

	private final PaymentLookup lookup;

	private final CaseFrames frames;

	private final Clock clock;

	PaymentRequestController(PaymentHandling handling, PaymentLookup lookup, CaseFrames frames, Clock clock) {
		this.handling = handling;
		this.lookup = lookup;
		this.frames = frames;
		this.clock = clock;
	}

	@GetMapping
	String form(@PathVariable String number, @RequestParam(required = false) @Nullable UUID from, Actor actor,
			Model model) {
		model.addAttribute("form", (from != null) ? PaymentRequestForm.of(this.lookup.again(number, from, actor))
				: PaymentRequestForm.empty());
		return page(number, actor, model);
	}

	@PostMapping(params = "add")
	String row(@PathVariable String number, @ModelAttribute("form") PaymentRequestForm form, Actor actor, Model model) {
		model.addAttribute("form", form.withOneMore());
		return page(number, actor, model);
	}

	@PostMapping
	String request(@PathVariable String number, @Valid @ModelAttribute("form") PaymentRequestForm form,
			BindingResult errors, Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		form.check(this.lookup.asksCategory(number, actor), LocalDate.now(this.clock), errors);
		if (errors.hasErrors()) {
			return page(number, actor, model);
		}
		try {
			UUID id = this.handling.request(number, form.toRequest(), actor);
			flash.addFlashAttribute("done", "支付申请已提交，等街道民微岗业务审核。");
			return "redirect:/payments/" + id;
		}
		catch (InvoiceUsed used) {
			used.lines()
				.forEach((line, said) -> errors.rejectValue("lines[" + form.filled().get(line) + "].number", "used",
						said));
			return page(number, actor, model);
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
		List<StagePapers> stages = this.lookup.stages(number, actor);
		model.addAttribute("needed", stages);
		model.addAttribute("stages",
				stages.stream().map((it) -> Choice.of(it.stage().name(), it.stage().label())).toList());
		model.addAttribute("categories", this.lookup.asksCategory(number, actor)
				? Choice.of(PoolCategory.class, PoolCategory::label) : List.of());
		model.addAttribute("uses", Choice.of(FundUse.class, FundUse::label));
		return PAGE;
	}

}
