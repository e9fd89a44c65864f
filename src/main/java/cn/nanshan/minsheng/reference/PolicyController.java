package cn.nanshan.minsheng.reference;

import cn.nanshan.minsheng.policy.Clauses;
import cn.nanshan.minsheng.policy.Enforcement;
import cn.nanshan.minsheng.policy.Force;
import cn.nanshan.minsheng.policy.Origin;
import cn.nanshan.minsheng.policy.RegulationDocument;
import cn.nanshan.minsheng.policy.RuleSets;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows every clause of the eight documents with how it is enforced. */
@Controller
class PolicyController {

	static final String PATH = "/policy";

	private final RuleSets rules;

	PolicyController(RuleSets rules) {
		this.rules = rules;
	}

	@GetMapping(PATH)
	String clauses(@RequestParam(required = false) @Nullable RegulationDocument document,
			@RequestParam(required = false) @Nullable Force force,
			@RequestParam(required = false) @Nullable Origin origin,
			@RequestParam(required = false) Enforcement.@Nullable Kind enforcement,
			@RequestParam(required = false) @Nullable String q, Model model) {
		ClauseFilter filter = new ClauseFilter(document, force, origin, enforcement, q);
		model.addAttribute("page",
				new PolicyPage(filter, Clauses.all()
					.stream()
					.map((clause) -> ClauseRow.of(clause, this.rules.enforcementOf(clause), this.rules.asking(clause)))
					.toList()));
		return "reference/policy";
	}

	@Bean
	static NavigationEntry policyLink() {
		return NavigationEntry.of(NavigationGroup.REFERENCE, 30, "制度条款", PATH);
	}

}
