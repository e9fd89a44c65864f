package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.WaiverBook;

import org.springframework.stereotype.Component;

/**
 * Reads everything that the rules on a project's design look at, with the figures of the
 * day that governs the step (domain Q12).
 */
@Component
public class ProjectFactsReader {

	private final Shares shares;

	private final SplitFinder splits;

	private final PolicyTermBook terms;

	private final WaiverBook waivers;

	ProjectFactsReader(Shares shares, SplitFinder splits, PolicyTermBook terms, WaiverBook waivers) {
		this.shares = shares;
		this.splits = splits;
		this.terms = terms;
		this.waivers = waivers;
	}

	/**
	 * Returns the facts with the figures in force on a day.
	 * @param project the project, loaded in the present transaction
	 * @param governedBy the day of the step: today for a draft, the day of submission for
	 * an approval
	 */
	public ProjectFacts read(Project project, LocalDate governedBy) {
		List<Share> concerned = this.shares.of(project.id());
		PolicyTerms figures = this.terms.on(governedBy, project.home().streetCode());
		return new ProjectFacts(project.id().value(), project.number(), project.track(), project.design(), concerned,
				figures, this.waivers.of(project.id().value()), this.splits.find(project, concerned, figures));
	}

}
