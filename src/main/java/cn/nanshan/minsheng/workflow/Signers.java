package cn.nanshan.minsheng.workflow;

import java.util.List;

/**
 * Who can sign the step whose turn it is, and if nobody can, whom the rules allow to be
 * appointed: a step that waits for nobody would wait for ever.
 *
 * @param free who can sign it today, by the own office or by a delegation
 * @param holders who holds its office, whether or not they may sign this subject
 * @param deputies who could sign for a holder if it were delegated to them; none of them
 * is needed for a later step alone
 */
public record Signers(List<Approver> free, List<Approver> holders, List<Approver> deputies) {

	public Signers {
		free = List.copyOf(free);
		holders = List.copyOf(holders);
		deputies = List.copyOf(deputies);
	}

	/** Returns whether the approval cannot go on as it stands. */
	public boolean areNone() {
		return this.free.isEmpty();
	}

}
