package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.PolicyTerms;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;

import org.springframework.stereotype.Component;

/** Reads daily evaluations for pages. */
@Component
public class DailyRecords {

	private static final int MOST = 200;

	private final DailyEvaluations evaluations;

	private final PolicyTermBook terms;

	private final Clock clock;

	DailyRecords(DailyEvaluations evaluations, PolicyTermBook terms, Clock clock) {
		this.evaluations = evaluations;
		this.terms = terms;
		this.clock = clock;
	}

	/** Returns the newest daily evaluations of a project. */
	public List<DailyEvaluation> newest(Project project) {
		return this.evaluations.newest(project.id(), MOST);
	}

	public DailyAverage average(Project project) {
		return this.evaluations.average(project.id());
	}

	/**
	 * Returns how many are thought enough: the street's sample, or its share of those who
	 * benefit if that is fewer (ACC-07-b).
	 */
	public int enough(Project project) {
		Integer beneficiaries = project.outline().beneficiaries();
		PolicyTerms figures = this.terms.on(LocalDate.now(this.clock), project.home().streetCode());
		int most = figures.count(TermKey.EVAL_SAMPLE);
		return (beneficiaries == null) ? most
				: Math.max(1, Math.min(most, figures.percent(TermKey.EVAL_SAMPLE_SHARE).ofPeople(beneficiaries)));
	}

	/** Returns whether evaluation is open in a state (ACC-07). */
	public static boolean isOpen(ProjectState state) {
		return DailyEvaluationFacts.isOpen(state);
	}

}
