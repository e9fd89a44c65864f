package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.project.web.CaseWaivers;
import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.settlement.FinalAccount;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.ProjectSettlement;
import cn.nanshan.minsheng.shared.Money;
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

/** Closes a project's account. */
@Controller
@RequestMapping("/projects/{number}/settlement")
class SettlementController {

	private final ProjectSettlement settlement;

	private final PaymentLookup payments;

	private final Projects projects;

	private final CaseFrames frames;

	SettlementController(ProjectSettlement settlement, PaymentLookup payments, Projects projects, CaseFrames frames) {
		this.settlement = settlement;
		this.payments = payments;
		this.projects = projects;
		this.frames = frames;
	}

	@GetMapping
	String form(@PathVariable String number, Actor actor, Model model) {
		Project project = this.projects.named(number, actor);
		Money paid = this.payments.figures(number, actor).paid();
		FinalAccount proposal = new FinalAccount(paid, "");
		model.addAttribute("form", new SettlementForm(project.version(), paid.yuan().toPlainString(), "0", "", ""));
		model.addAttribute("panel", CaseWaivers.panel(this.settlement.assess(number, proposal, actor), number, actor));
		return page(project, actor, model);
	}

	@PostMapping
	String settle(@PathVariable String number, @Valid @ModelAttribute("form") SettlementForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		Project project = this.projects.named(number, actor);
		form.check(errors);
		if (!errors.hasErrors()) {
			try {
				this.settlement.settle(number, form.version(), form.toAccount(), actor);
				flash.addFlashAttribute("done", "已结算，余额已退回街道年度资金。");
				return "redirect:/projects/" + number;
			}
			catch (NotCleared refused) {
				model.addAttribute("panel", ChecksPanel.of(refused.assessment()));
				response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			}
			catch (FundsRefused refused) {
				errors.reject("refused", refused.sentence());
			}
		}
		if (!model.containsAttribute("panel")) {
			model.addAttribute("panel",
					ChecksPanel.of(this.settlement.assess(number, new FinalAccount(Money.ZERO, ""), actor)));
		}
		return page(project, actor, model);
	}

	private String page(Project project, Actor actor, Model model) {
		model.addAttribute("page",
				CasePageHead.of(
						this.frames.of(project.number(), actor, "/projects/" + project.number() + "/settlement"), actor,
						Role.STREET_FINANCE));
		model.addAttribute("payments", this.payments.ofProject(project.number(), actor));
		return "settlement/settlement";
	}

}
