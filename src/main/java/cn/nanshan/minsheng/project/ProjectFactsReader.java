package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.policy.Waivers;

import org.springframework.stereotype.Component;

/**
 * Reads everything that the rules on a project's design look at, with the figures of the
 * day that governs the step (domain Q12).
 */
@Component
public class ProjectFactsReader {

	private final Shares shares;

	private final SplitFinder splits;

	private final DesignExclusions exclusions;

	private final PolicyTermBook terms;

	private final WaiverBook waivers;

	ProjectFactsReader(Shares shares, SplitFinder splits, DesignExclusions exclusions, PolicyTermBook terms,
			WaiverBook waivers) {
		this.shares = shares;
		this.splits = splits;
		this.exclusions = exclusions;
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
		return read(project, project.design(), SplitSubject.of(project), governedBy);
	}

	/** Returns only what looks like a project, for whoever asks nothing else. */
	SplitFindings splits(Project project, LocalDate governedBy) {
		return this.splits.find(SplitSubject.of(project), this.shares.of(project.id()),
				this.terms.on(governedBy, project.home().streetCode()));
	}

	/** Reads a project as somebody is rewriting it. */
	ProjectFacts typed(Project project, ProjectDesign typed, LocalDate governedBy) {
		return read(project, typed, SplitSubject.of(project, typed.outline()), governedBy);
	}

	private ProjectFacts read(Project project, ProjectDesign design, SplitSubject subject, LocalDate governedBy) {
		List<Share> concerned = this.shares.of(project.id());
		PolicyTerms figures = this.terms.on(governedBy, project.home().streetCode());
		return new ProjectFacts(project.id().value(), project.number(), project.track(), design, concerned, figures,
				this.waivers.of(project.id().value()), this.splits.find(subject, concerned, figures),
				this.exclusions.of(project.home(), design, figures));
	}

	/** Reads a project that somebody is writing down for the first time. */
	ProjectFacts typed(Home home, ProjectDesign typed, Instant now, LocalDate governedBy) {
		PolicyTerms figures = this.terms.on(governedBy, home.streetCode());
		SplitSubject subject = SplitSubject.unsaved(home, typed.outline(), now);
		return new ProjectFacts(subject.id(), "", subject.track(), typed, List.of(), figures, Waivers.NONE,
				this.splits.find(subject, List.of(), figures), this.exclusions.of(home, typed, figures));
	}

}
