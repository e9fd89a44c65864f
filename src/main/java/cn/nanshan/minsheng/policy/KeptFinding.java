package cn.nanshan.minsheng.policy;

import org.jspecify.annotations.Nullable;

/**
 * A finding as it stood when a decision was taken.
 *
 * @param clause clause id
 * @param sentence the clause's sentence at the time
 * @param standing how it stood
 * @param found the figure found
 * @param required the figure required
 * @param justification the waiver's reason, if the breach was waived
 */
public record KeptFinding(String clause, String sentence, Finding.Standing standing, String found, String required,
		@Nullable String justification) {

	static KeptFinding of(Finding finding) {
		Waiver waiver = finding.waiver();
		return new KeptFinding(finding.clause().id(), finding.clause().sentence(), finding.standing(),
				finding.verdict().found(), finding.verdict().required(),
				(waiver != null) ? waiver.justification() : null);
	}

}
