package cn.nanshan.minsheng.policy;

/**
 * One enforceable sentence of the regulation: from facts to a verdict, nothing else. A
 * rule set is an enum of these, one enum for each user action, annotated with
 * {@link RuleSet}.
 *
 * @param <F> the facts it looks at
 */
public interface Rule<F> {

	/** Returns the clause that this rule enforces. */
	Clause clause();

	/** Judges the facts; pure, so page and transition get the same answer. */
	Verdict judge(F facts);

	/**
	 * Returns whether a justification can answer a breach where the clause allows one; a
	 * rule may be stricter than its clause.
	 */
	default boolean isWaivable() {
		return true;
	}

	/** Returns the constant's name, the stable key of a stored finding. */
	String name();

}
