package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What an approver puts under a step.
 *
 * @param signer account
 * @param name name at the time
 * @param outcome the decision
 * @param opinion the opinion in words
 * @param minutesNumber number of the meeting's minutes, empty if there was none
 * @param gates gates guarded, of the task force's step only
 * @param at when
 */
public record Signature(UUID signer, String name, StepOutcome outcome, String opinion, String minutesNumber,
		Set<FourGate> gates, Instant at) {

	public Signature {
		gates = Set.copyOf(gates);
	}

}
