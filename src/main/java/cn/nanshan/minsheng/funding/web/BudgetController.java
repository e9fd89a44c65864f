package cn.nanshan.minsheng.funding.web;

import java.util.List;
import java.util.Optional;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.BudgetDocument;
import cn.nanshan.minsheng.funding.BudgetKeeping;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.Choice;
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

/** Opens and adjusts the budget of a street-year. */
@Controller
@RequestMapping("/funds/{year}/{street}/budget")
class BudgetController {

	private final FundReading funds;

	private final BudgetKeeping keeping;

	private final UsualBudget usual;

	BudgetController(FundReading funds, BudgetKeeping keeping, UsualBudget usual) {
		this.funds = funds;
		this.keeping = keeping;
		this.usual = usual;
	}

	@GetMapping
	String form(@PathVariable int year, @PathVariable String street, Actor actor, Model model) {
		model.addAttribute("form", BudgetForm.empty(this.funds.budget(year, street, actor).isPresent()));
		return page(year, street, actor, model);
	}

	@PostMapping
	String keep(@PathVariable int year, @PathVariable String street, @Valid @ModelAttribute("form") BudgetForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		boolean opened = this.funds.budget(year, street, actor).isPresent();
		if (!errors.hasErrors() && form.isNothing()) {
			errors.rejectValue("city", "nothing", opened ? "市级、区级至少填一项调整额" : "年度总额应大于 0，市级、区级至少填一项");
		}
		if (!opened && form.direction() == BudgetForm.Direction.CUT) {
			errors.rejectValue("direction", "cut", "这一年度还没有登记预算，不能调减");
		}
		if (errors.hasErrors()) {
			return page(year, street, actor, model);
		}
		try {
			if (opened) {
				this.keeping.adjust(year, form.toAct(), actor);
			}
			else {
				this.keeping.open(year, form.toAct(), actor);
			}
		}
		catch (FundsRefused ex) {
			errors.rejectValue("city", "refused", ex.sentence());
			return page(year, street, actor, model);
		}
		redirect.addFlashAttribute("done", opened ? "已调整年度预算" : "已登记年度预算");
		return "redirect:/funds/" + year + "/" + street;
	}

	private String page(int year, String street, Actor actor, Model model) {
		Optional<AnnualBudget> budget = this.funds.budget(year, street, actor);
		model.addAttribute("year", year);
		model.addAttribute("street", street);
		model.addAttribute("budget", budget.orElse(null));
		model.addAttribute("usual", this.usual.sentence(street));
		model.addAttribute("mayKeep", actor.holdsAny(Role.STREET_FINANCE) && street.equals(actor.scope().streetCode())
				&& budget.filter(AnnualBudget::isClosed).isEmpty());
		List<BudgetDocument> documents = budget.map((it) -> this.funds.documents(it, actor)).orElse(List.of());
		model.addAttribute("documents", documents);
		model.addAttribute("sums", BudgetSums.of(documents));
		model.addAttribute("directions", Choice.of(BudgetForm.Direction.class, BudgetForm.Direction::label));
		return "funding/budget";
	}

}
