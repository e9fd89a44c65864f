package cn.nanshan.minsheng.funding.web;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.ClosingPlan;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.funding.YearClosing;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.shared.NotFound;
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

/** Closes a street's year. */
@Controller
@RequestMapping("/funds/{year}/{street}/closing")
class ClosingController {

	private final FundReading funds;

	private final YearClosing closing;

	private final Places places;

	ClosingController(FundReading funds, YearClosing closing, Places places) {
		this.funds = funds;
		this.closing = closing;
		this.places = places;
	}

	@GetMapping
	String form(@PathVariable int year, @PathVariable String street, Actor actor, Model model) {
		AnnualBudget budget = budget(year, street, actor);
		model.addAttribute("form", ClosingForm.of(budget));
		model.addAttribute("panel",
				ChecksPanel.of(this.closing.assess(year, ClosingPlan.carryingAll(budget.free()), actor)));
		return page(budget, model);
	}

	@PostMapping
	String close(@PathVariable int year, @PathVariable String street, @Valid @ModelAttribute("form") ClosingForm form,
			BindingResult errors, Actor actor, Model model, HttpServletResponse response, RedirectAttributes redirect) {
		AnnualBudget budget = budget(year, street, actor);
		if (!errors.hasErrors()) {
			try {
				this.closing.close(year, form.version(), form.toPlan(), actor);
				redirect.addFlashAttribute("done", "%d 年度资金已关账，已占用未付的资金按原项目继续支付。".formatted(year));
				return "redirect:/funds/" + year + "/" + street;
			}
			catch (NotCleared refused) {
				model.addAttribute("panel", ChecksPanel.of(refused.assessment()));
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			}
			catch (FundsRefused refused) {
				errors.rejectValue("carryOver", "refused", refused.sentence());
			}
		}
		if (!model.containsAttribute("panel")) {
			model.addAttribute("panel",
					ChecksPanel.of(this.closing.assess(year, ClosingPlan.carryingAll(budget.free()), actor)));
		}
		return page(budget, model);
	}

	private AnnualBudget budget(int year, String street, Actor actor) {
		return this.funds.budget(year, street, actor).orElseThrow(() -> new NotFound("年度预算"));
	}

	private String page(AnnualBudget budget, Model model) {
		model.addAttribute("budget", budget);
		model.addAttribute("street", this.places.streetName(budget.streetCode()));
		return "funding/closing";
	}

}
