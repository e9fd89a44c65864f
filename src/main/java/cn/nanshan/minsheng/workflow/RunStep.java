package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.identity.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A step of the chain in one approval.
 *
 * @param label its words
 * @param role who signs
 * @param workingDays how long it may take
 * @param applicable whether it concerns this subject
 * @param due last day, absent until the step's turn
 * @param signerId account of the signer, absent until signed
 * @param signerName name of the signer, empty until signed
 * @param outcome the decision, absent until signed
 * @param opinion the opinion, empty until signed
 * @param minutesNumber number of the minutes, empty if there were none
 * @param gates gates guarded, names separated by a blank
 * @param signedAt when it was signed
 */
@Embeddable
public record RunStep(String label, @Enumerated(EnumType.STRING) Role role, int workingDays, boolean applicable,
		@Nullable LocalDate due, @Nullable UUID signerId, String signerName,
		@Nullable @Enumerated(EnumType.STRING) StepOutcome outcome, String opinion, String minutesNumber, String gates,
		@Nullable Instant signedAt) {

	static RunStep of(ApprovalStep step, boolean works) {
		return new RunStep(step.label(), step.role(), step.workingDays(), works || !step.worksOnly(), null, null, "",
				null, "", "", "", null);
	}

	RunStep dueOn(LocalDate day) {
		return new RunStep(this.label, this.role, this.workingDays, this.applicable, day, this.signerId,
				this.signerName, this.outcome, this.opinion, this.minutesNumber, this.gates, this.signedAt);
	}

	RunStep signed(Signature by) {
		String passed = by.gates().stream().sorted().map(FourGate::name).collect(Collectors.joining(" "));
		return new RunStep(this.label, this.role, this.workingDays, this.applicable, this.due, by.signer(), by.name(),
				by.outcome(), by.opinion(), by.minutesNumber(), passed, by.at());
	}

	/** Returns whether this step still has to be signed. */
	public boolean isOpen() {
		return this.applicable && this.outcome == null;
	}

	/** Returns the gates guarded at this step. */
	public Set<FourGate> gatesGuarded() {
		return this.gates.isBlank() ? Set.of()
				: Arrays.stream(this.gates.split(" ")).map(FourGate::valueOf).collect(Collectors.toSet());
	}

}
