package cn.nanshan.minsheng.funding.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.funding.Allocation;
import cn.nanshan.minsheng.funding.AllocationKeeping;
import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
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

/** Shows and changes what each community may take of a street's year. */
@Controller
@RequestMapping("/funds/{year}/{street}")
class AllocationController {

	private static final String PAGE = "funding/allocations";

	private final FundReading funds;

	private final AllocationKeeping keeping;

	private final Places places;

	AllocationController(FundReading funds, AllocationKeeping keeping, Places places) {
		this.funds = funds;
		this.keeping = keeping;
		this.places = places;
	}

	@GetMapping("/allocations")
	String show(@PathVariable int year, @PathVariable String street, Actor actor, Model model) {
		AnnualBudget budget = budget(year, street, actor);
		model.addAttribute("form", sheet(budget, actor));
		model.addAttribute("transfer", TransferForm.empty(budget.version()));
		return page(budget, actor, model);
	}

	@PostMapping("/allocations")
	String allot(@PathVariable int year, @PathVariable String street,
			@Valid @ModelAttribute("form") AllocationForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes redirect) {
		AnnualBudget budget = budget(year, street, actor);
		if (!errors.hasErrors()) {
			try {
				this.keeping.allot(year, form.version(), form.toLines(), form.document().strip(), actor);
				redirect.addFlashAttribute("done", "已保存社区额度。");
				return "redirect:/funds/" + year + "/" + street + "/allocations";
			}
			catch (NotCleared refused) {
				model.addAttribute("panel", ChecksPanel.of(refused.assessment()));
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			}
			catch (FundsRefused refused) {
				errors.rejectValue("document", "refused", refused.sentence());
			}
		}
		model.addAttribute("transfer", TransferForm.empty(budget.version()));
		return page(budget, actor, model);
	}

	@PostMapping("/transfers")
	String transfer(@PathVariable int year, @PathVariable String street,
			@Valid @ModelAttribute("transfer") TransferForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		AnnualBudget budget = budget(year, street, actor);
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				this.keeping.transfer(year, form.version(), form.toTransfer(), actor);
				redirect.addFlashAttribute("done", "已调剂 " + form.toTransfer().amount() + " 元。");
				return "redirect:/funds/" + year + "/" + street + "/allocations";
			}
			catch (FundsRefused refused) {
				errors.rejectValue("amount", "refused", refused.sentence());
			}
		}
		model.addAttribute("form", sheet(budget, actor));
		return page(budget, actor, model);
	}

	private AnnualBudget budget(int year, String street, Actor actor) {
		return this.funds.budget(year, street, actor).orElseThrow(() -> new NotFound("年度预算"));
	}

	private AllocationForm sheet(AnnualBudget budget, Actor actor) {
		Map<String, Allocation> set = this.funds.allocations(budget, actor)
			.stream()
			.collect(Collectors.toMap((it) -> Objects.requireNonNullElse(it.communityCode(), ""), (it) -> it));
		return AllocationForm.of(budget.version(), this.places.communities(budget.streetCode()), set);
	}

	/** Returns how each place is called; the street's own projects have no code. */
	private Map<String, String> names(String streetCode) {
		Map<String, String> names = new HashMap<>();
		this.places.communities(streetCode).forEach((place) -> names.put(place.code(), place.name()));
		names.put("", this.places.communityName(null));
		return names;
	}

	private String page(AnnualBudget budget, Actor actor, Model model) {
		List<Allocation> set = this.funds.allocations(budget, actor);
		List<Choice> choices = new ArrayList<>();
		set.forEach((it) -> choices.add(Choice.of(Objects.requireNonNullElse(it.communityCode(), TransferForm.STREET),
				"%s（未占用 %s 元）".formatted(this.places.communityName(it.communityCode()), it.left()))));
		model.addAttribute("budget", budget);
		model.addAttribute("street", this.places.streetName(budget.streetCode()));
		model.addAttribute("allocations", set.stream()
			.collect(Collectors.toMap((it) -> Objects.requireNonNullElse(it.communityCode(), ""), (it) -> it)));
		model.addAttribute("choices", choices);
		model.addAttribute("moves", this.funds.allocationMoves(budget, actor));
		model.addAttribute("names", names(budget.streetCode()));
		model.addAttribute("mayKeep", actor.holdsAny(Role.STREET_FINANCE)
				&& budget.streetCode().equals(actor.scope().streetCode()) && !budget.isClosed());
		return PAGE;
	}

}
