package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What an approver put under a step. One that lapsed counts no longer but is kept.
 *
 * @param step place of the step in the chain, counted from zero
 * @param signerId account
 * @param signerName name at the time
 * @param standsFor account of the absent approver, absent if nobody is stood in for
 * @param authority the delegation with its days, empty if nobody is stood in for
 * @param outcome the decision
 * @param backTo label of the earlier step that it goes back to, empty if to none
 * @param granted the sum it was lowered to, absent if it was not
 * @param opinion the opinion in words
 * @param minutesNumber number of the meeting's minutes, empty if there was none
 * @param gates gates guarded, names separated by a blank
 * @param signedAt when
 * @param lapsedAt when it ceased to count, absent while it does
 */
@Embeddable
public record Signature(int step, UUID signerId, String signerName, @Nullable UUID standsFor, String authority,
		@Enumerated(EnumType.STRING) StepOutcome outcome, String backTo, @Nullable Money granted, String opinion,
		String minutesNumber, String gates, Instant signedAt, @Nullable Instant lapsedAt) {

	static Signature of(int step, Mandate mandate, Opinion opinion, Instant at) {
		String guarded = opinion.gates().stream().sorted().map(FourGate::name).collect(Collectors.joining(" "));
		return new Signature(step, mandate.signer(), mandate.name(), mandate.standsFor(), mandate.authority(),
				opinion.outcome(), opinion.backTo(), opinion.granted(), opinion.words(), opinion.minutesNumber(),
				guarded, at, null);
	}

	Signature lapsed(Instant at) {
		return new Signature(this.step, this.signerId, this.signerName, this.standsFor, this.authority, this.outcome,
				this.backTo, this.granted, this.opinion, this.minutesNumber, this.gates, this.signedAt, at);
	}

	/** Returns whether it counts. */
	public boolean counts() {
		return this.lapsedAt == null;
	}

	/** Returns whose office was exercised: the absent approver's, or the signer's own. */
	public UUID onBehalfOf() {
		return (this.standsFor != null) ? this.standsFor : this.signerId;
	}

	/** Returns the gates guarded with it. */
	public Set<FourGate> gatesGuarded() {
		return this.gates.isBlank() ? Set.of()
				: Arrays.stream(this.gates.split(" ")).map(FourGate::valueOf).collect(Collectors.toSet());
	}

	/** Returns the decision in words. */
	public String outcomeInWords() {
		return new Opinion(this.outcome, this.backTo, this.granted, this.opinion, this.minutesNumber, Set.of())
			.inWords();
	}

}
