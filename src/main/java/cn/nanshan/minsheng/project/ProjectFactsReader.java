package cn.nanshan.minsheng.project;

import java.time.LocalDate;

import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.WaiverBook;

import org.springframework.stereotype.Component;

/**
 * Reads everything that the rules on a project's design look at, with the figures of the
 * day that governs the step (domain Q12).
 */
@Component
public class ProjectFactsReader {

	private final Shares shares;

	private final PolicyTermBook terms;

	private final WaiverBook waivers;

	ProjectFactsReader(Shares shares, PolicyTermBook terms, WaiverBook waivers) {
		this.shares = shares;
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
		return new ProjectFacts(project.id().value(), project.number(), project.track(), project.design(),
				this.shares.of(project.id()), this.terms.on(governedBy, project.home().streetCode()),
				this.waivers.of(project.id().value()));
	}

}
