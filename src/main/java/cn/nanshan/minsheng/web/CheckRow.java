package cn.nanshan.minsheng.web;

import cn.nanshan.minsheng.policy.Finding;
import cn.nanshan.minsheng.policy.Force;
import cn.nanshan.minsheng.policy.Verdict;
import cn.nanshan.minsheng.policy.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * One clause of the panel.
 *
 * @param status how it stands
 * @param clause its id
 * @param sentence its sentence
 * @param force 原则上 where a justification can be given, else {@code null}
 * @param found the figure found
 * @param required the figure required
 * @param remedy the next click
 * @param waived who justified it and on what
 */
public record CheckRow(Status status, String clause, String sentence, @Nullable String force, String found,
		String required, Verdict.@Nullable Remedy remedy, @Nullable String waived) {

	/** Returns the row of a finding. */
	public static CheckRow of(Finding finding) {
		Verdict verdict = finding.verdict();
		Force force = finding.clause().force();
		return new CheckRow(Status.valueOf(finding.standing().name()), finding.clause().id(),
				finding.clause().sentence(), (force != Force.MANDATORY) ? force.label() : null, verdict.found(),
				verdict.required(), verdict.isBreached() ? verdict.remedy() : null, waived(finding.waiver()));
	}

	public boolean isJustifiable() {
		return this.status == Status.JUSTIFY;
	}

	private static @Nullable String waived(@Nullable Waiver waiver) {
		return (waiver != null)
				? waiver.minutesNumber() + "，" + waiver.approvedBy() + " " + new Formats().day(waiver.givenAt()) : null;
	}

}
