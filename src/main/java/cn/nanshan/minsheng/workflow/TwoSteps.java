package cn.nanshan.minsheng.workflow;

/**
 * Where an item stands in the two steps of a community (MF-25): the leadership's joint
 * meeting supports it first, another body decides then.
 *
 * @param inForce whether the street has turned the two steps on for this kind of question
 * @param isFirst whether this meeting is the first step
 * @param supported whether the last decision on the subject is the support of a first
 * step
 */
public record TwoSteps(boolean inForce, boolean isFirst, boolean supported) {

	/** The usual case: one meeting decides. */
	static final TwoSteps NONE = new TwoSteps(false, false, false);

	/** Returns whether a pass here is only the support for another meeting. */
	boolean endsFirst() {
		return this.inForce && this.isFirst;
	}

	/** Returns whether this meeting may pass only what a first step supported. */
	boolean needsSupport() {
		return this.inForce && !this.isFirst;
	}

}
