package cn.nanshan.minsheng.report.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.funding.AnnualBudget;
import cn.nanshan.minsheng.funding.FundReading;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.report.FundTrial;
import cn.nanshan.minsheng.report.Scenario;
import cn.nanshan.minsheng.report.Scenarios;
import cn.nanshan.minsheng.report.Trial;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.web.ChecksPanel;
import jakarta.validation.Valid;
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

/** Tries out decisions on a street's year and keeps what is to be shown at a meeting. */
@Controller
@RequestMapping("/funds/{year}/{street}/trial")
class TrialController {

	private final FundReading funds;

	private final FundTrial trial;

	private final Scenarios scenarios;

	private final Places places;

	TrialController(FundReading funds, FundTrial trial, Scenarios scenarios, Places places) {
		this.funds = funds;
		this.trial = trial;
		this.scenarios = scenarios;
		this.places = places;
	}

	@GetMapping
	String show(@PathVariable int year, @PathVariable String street, @Valid @ModelAttribute("form") TrialForm form,
			BindingResult errors, Actor actor, Model model) {
		return page(budget(year, street, actor), form, errors, actor, model);
	}

	@GetMapping("/{scenario}")
	String open(@PathVariable int year, @PathVariable String street, @PathVariable UUID scenario, Actor actor) {
		Scenario kept = this.scenarios.of(budget(year, street, actor), actor)
			.stream()
			.filter((it) -> it.id().equals(scenario))
			.findFirst()
			.orElseThrow(() -> new NotFound("试算方案"));
		return "redirect:" + TrialForm.of(kept).address("/funds/" + year + "/" + street + "/trial");
	}

	@PostMapping
	String keep(@PathVariable int year, @PathVariable String street, @Valid @ModelAttribute("form") TrialForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		AnnualBudget budget = budget(year, street, actor);
		if (form.name().isBlank() && !errors.hasFieldErrors("name")) {
			errors.rejectValue("name", "empty", "请给方案起个名字，例如 5 月 12 日会议方案一");
		}
		if (!errors.hasErrors()) {
			try {
				this.scenarios.keep(budget, form.name().strip(), chosen(form), form.wanted(), actor);
				redirect.addFlashAttribute("done", "已保存试算方案“" + form.name().strip() + "”，没有改动任何项目和资金。");
				return "redirect:" + form.address("/funds/" + year + "/" + street + "/trial");
			}
			catch (Refused refused) {
				errors.rejectValue("name", "refused", refused.sentence());
			}
		}
		return page(budget, form, errors, actor, model);
	}

	@PostMapping("/{scenario}/drop")
	String drop(@PathVariable int year, @PathVariable String street, @PathVariable UUID scenario, Actor actor,
			RedirectAttributes redirect) {
		budget(year, street, actor);
		this.scenarios.drop(scenario, actor);
		redirect.addFlashAttribute("done", "已作废试算方案。");
		return "redirect:/funds/" + year + "/" + street + "/trial";
	}

	private String page(AnnualBudget budget, TrialForm form, BindingResult errors, Actor actor, Model model) {
		@Nullable Money wanted = errors.hasFieldErrors("total") ? null : form.wanted();
		Trial tried = this.trial.of(budget, chosen(form), wanted, actor);
		model.addAttribute("budget", budget);
		model.addAttribute("street", this.places.streetName(budget.streetCode()));
		model.addAttribute("lines",
				this.trial.asked(budget, actor)
					.stream()
					.map((it) -> TrialLine.of(it, this.places.communityName(it.communityCode()),
							chosen(form).contains(it.number())))
					.toList());
		model.addAttribute("trial", tried);
		model.addAttribute("outlook", TrialOutlook.of(tried));
		model.addAttribute("panel", ChecksPanel.of(tried.assessment()).supposing("照这样批"));
		model.addAttribute("scenarios", this.scenarios.of(budget, actor));
		model.addAttribute("me", actor.accountId());
		return "report/trial";
	}

	private static Set<String> chosen(TrialForm form) {
		return new LinkedHashSet<>(form.p());
	}

	private AnnualBudget budget(int year, String street, Actor actor) {
		return this.funds.budget(year, street, actor).orElseThrow(() -> new NotFound("年度预算"));
	}

}
