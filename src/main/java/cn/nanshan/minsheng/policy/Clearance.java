package cn.nanshan.minsheng.policy;

import java.util.List;
import java.util.UUID;

/**
 * Proof that a rule set was asked about one subject and nothing blocked: an aggregate's
 * verb demands it, so a forgotten check does not compile.
 *
 * @param <R> the rule set that was asked
 */
public final class Clearance<R extends Rule<?>> {

	private final Assessment<R> assessment;

	Clearance(Assessment<R> assessment) {
		this.assessment = assessment;
	}

	/**
	 * Makes sure that this was not issued for something else.
	 * @throws IllegalArgumentException if it was
	 */
	public void mustBeFor(UUID subject) {
		if (!this.assessment.subject().equals(subject)) {
			throw new IllegalArgumentException("clearance is for " + this.assessment.subject() + ", not " + subject);
		}
	}

	/** Returns the assessment it came from, kept with the decision. */
	public Assessment<R> assessment() {
		return this.assessment;
	}

	public List<Finding> findings() {
		return this.assessment.findings();
	}

}
