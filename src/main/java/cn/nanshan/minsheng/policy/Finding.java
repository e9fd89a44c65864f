package cn.nanshan.minsheng.policy;

import org.jspecify.annotations.Nullable;

/**
 * One line of an assessment: a rule, what it said, and the waiver that answers it if one
 * was given.
 *
 * @param rule name of the rule constant
 * @param clause the clause it enforces
 * @param verdict what it said
 * @param waivable whether a street may go on with a justification on this track
 * @param waiver the justification, present only for a waivable breach
 */
public record Finding(String rule, Clause clause, Verdict verdict, boolean waivable, @Nullable Waiver waiver) {

	/** How the line stands on the page. */
	public enum Standing {

		/** Breached, and nothing helps but mending it. */
		BREACHED,

		/** Breached in principle; needs a justification. */
		JUSTIFY,

		/** Breached in principle and justified. */
		WAIVED,

		/** Satisfied. */
		MET,

		/** Does not concern this case. */
		NOT_APPLICABLE

	}

	static <F extends Facts> Finding of(Rule<F> rule, F facts) {
		Verdict verdict = rule.judge(facts);
		Clause clause = rule.clause();
		boolean waivable = verdict.isBreached() && rule.isWaivable() && clause.waivableOn(facts.track());
		return new Finding(rule.name(), clause, verdict, waivable, waivable ? facts.waivers().forClause(clause) : null);
	}

	public Standing standing() {
		return switch (this.verdict.result()) {
			case MET -> Standing.MET;
			case NOT_APPLICABLE -> Standing.NOT_APPLICABLE;
			case BREACHED ->
				(this.waiver != null) ? Standing.WAIVED : this.waivable ? Standing.JUSTIFY : Standing.BREACHED;
		};
	}

	/** Returns whether the action cannot happen while this stands. */
	public boolean blocks() {
		return this.verdict.isBreached() && this.waiver == null;
	}

}
