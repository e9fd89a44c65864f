package cn.nanshan.minsheng.settlement.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.settlement.PaymentLookup;
import cn.nanshan.minsheng.settlement.PaymentPage;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Prints F18, the payment and settlement form. */
@Controller
class FundSheetController {

	private final Projects projects;

	private final PaymentLookup payments;

	private final Places places;

	FundSheetController(Projects projects, PaymentLookup payments, Places places) {
		this.projects = projects;
		this.payments = payments;
		this.places = places;
	}

	@GetMapping("/projects/{number}/print/F18")
	String print(@PathVariable String number, Actor actor, Model model) {
		Project project = this.projects.named(number, actor);
		List<PaymentPage> all = this.payments.ofProject(number, actor);
		Money paid = Money.sum(all.stream().filter((it) -> it.paidOn() != null).map(PaymentPage::amount).toList());
		model.addAttribute("sheet",
				new Sheet(number, project.outline().name(),
						this.places.streetName(project.home().streetCode())
								+ this.places.communityName(project.home().communityCode()),
						project.approvedAmount(), project.contractAmount(), paid, project.settledAmount()));
		model.addAttribute("payments", all);
		model.addAttribute("back", "/projects/" + number + "?tab=funds");
		return "settlement/print-f18";
	}

	/**
	 * The head of the form.
	 *
	 * @param number number of the project
	 * @param name its name
	 * @param place street and community
	 * @param approved approved sum
	 * @param contracted contract sum
	 * @param paid paid so far
	 * @param settled settled sum
	 */
	record Sheet(String number, String name, String place, @Nullable Money approved, @Nullable Money contracted,
			Money paid, @Nullable Money settled) {

	}

}
