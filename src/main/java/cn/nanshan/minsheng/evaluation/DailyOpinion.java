package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A daily evaluation as it is entered; both scores are asked for by a clause, so their
 * absence is its answer and not a matter of form.
 *
 * @param method how it was collected
 * @param respondent who was asked
 * @param satisfaction 1 to 5
 * @param fit 1 to 5
 * @param opinion in words
 * @param evaluatedOn when
 */
public record DailyOpinion(DailyEvaluation.@Nullable Method method, DailyEvaluation.@Nullable Respondent respondent,
		@Nullable Integer satisfaction, @Nullable Integer fit, String opinion, LocalDate evaluatedOn) {

	/** Returns an empty one, to ask the rules before anything is typed. */
	public static DailyOpinion empty(LocalDate day) {
		return new DailyOpinion(null, null, null, null, "", day);
	}

}
