package cn.nanshan.minsheng.settlement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.Retentions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Prints F18, the payment and settlement form. */
@Controller
class FundSheetController {

	private final Projects projects;

	private final PaymentLookup payments;

	private final Retentions retentions;

	private final Places places;

	FundSheetController(Projects projects, PaymentLookup payments, Retentions retentions, Places places) {
		this.projects = projects;
		this.payments = payments;
		this.retentions = retentions;
		this.places = places;
	}

	@GetMapping("/projects/{number}/print/F18")
	String print(@PathVariable String number, Actor actor, Model model) {
		Project project = this.projects.named(number, actor);
		model.addAttribute("sheet", new FundSheet(number, project.outline().name(),
				this.places.streetName(project.home().streetCode())
						+ this.places.communityName(project.home().communityCode()),
				this.payments.payee(number, actor), project.approvedAmount(), project.contractAmount(),
				project.settledAmount(),
				FundSheet.tranches(this.payments.ofProject(number, actor),
						this.payments.refundsOfProject(number, actor), project.contractAmount()),
				this.retentions.find(number, actor).orElse(null)));
		model.addAttribute("back", "/projects/" + number + "?tab=funds");
		return "settlement/print-f18";
	}

}
