package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.exclusion.ExclusionFindings;
import cn.nanshan.minsheng.exclusion.ExclusionSubject;
import cn.nanshan.minsheng.exclusion.Exclusions;
import cn.nanshan.minsheng.policy.PolicyTerms;

import org.springframework.stereotype.Component;

/** Looks a design up in what the fund does not pay for. */
@Component
class DesignExclusions {

	private final Exclusions exclusions;

	DesignExclusions(Exclusions exclusions) {
		this.exclusions = exclusions;
	}

	/** Returns what speaks against a design that belongs somewhere. */
	ExclusionFindings of(Home home, ProjectDesign design, PolicyTerms terms) {
		Outline outline = design.outline();
		return this.exclusions.of(new ExclusionSubject(home.streetCode(), outline.budgetYear(), outline.name(),
				outline.place(), outline.content(), design.budget().stream().map(BudgetLine::item).toList()), terms);
	}

}
