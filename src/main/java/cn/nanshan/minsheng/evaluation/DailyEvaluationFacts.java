package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.integrity.Standing;
import cn.nanshan.minsheng.policy.Facts;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.policy.Waivers;
import cn.nanshan.minsheng.project.ProjectState;
import org.jspecify.annotations.Nullable;

/**
 * What the rules on a daily evaluation look at.
 *
 * @param subject the project
 * @param track its track
 * @param state its state
 * @param governedBy the day of the step (Q12)
 * @param opinion what was entered
 * @param standing how the evaluator stands with the yearly declaration
 * @param waivers justifications given
 */
record DailyEvaluationFacts(UUID subject, Track track, ProjectState state, LocalDate governedBy, DailyOpinion opinion,
		Standing standing, Waivers waivers) implements Facts {

	private static final Set<ProjectState> OPEN = EnumSet.of(ProjectState.RUNNING, ProjectState.SUSPENDED,
			ProjectState.COMPLETED, ProjectState.ACCEPTING, ProjectState.RECTIFYING, ProjectState.ACCEPTED,
			ProjectState.ACCEPT_FAILED, ProjectState.TERMINATED, ProjectState.SETTLED);

	/**
	 * Returns whether daily evaluation is open in a state: from the start of work to the
	 * archive.
	 */
	static boolean isOpen(ProjectState state) {
		return OPEN.contains(state);
	}

	boolean namesMethod() {
		return this.opinion.method() != null && this.opinion.respondent() != null;
	}

	String methodInWords() {
		DailyEvaluation.Method method = this.opinion.method();
		DailyEvaluation.Respondent respondent = this.opinion.respondent();
		return ((method != null) ? method.label() : "没有选方式") + "，"
				+ ((respondent != null) ? respondent.label() : "没有选对象");
	}

	boolean scoresBoth() {
		return this.opinion.satisfaction() != null && this.opinion.fit() != null;
	}

	String scoresInWords() {
		return "满意度 %s，契合度 %s".formatted(score(this.opinion.satisfaction()), score(this.opinion.fit()));
	}

	private static String score(@Nullable Integer value) {
		return (value != null) ? value + " 分" : "没有打分";
	}

}
