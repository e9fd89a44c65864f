package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A step of the chain in one approval.
 *
 * @param label its words, unique within the approval
 * @param role who signs
 * @param everyone whether everybody who holds that office signs
 * @param workingDays how long it may take
 * @param applicable whether it concerns this subject
 * @param due last day, absent until the step's turn
 * @param outcome the decision, absent until the step is settled
 * @param settledAt when it was settled, absent until then
 */
@Embeddable
public record RunStep(String label, @Enumerated(EnumType.STRING) Role role, boolean everyone, int workingDays,
		boolean applicable, @Nullable LocalDate due, @Nullable @Enumerated(EnumType.STRING) StepOutcome outcome,
		@Nullable Instant settledAt) {

	static RunStep of(ApprovalStep step, boolean applicable) {
		return new RunStep(step.label(), step.role(), step.everyone(), step.workingDays(), applicable, null, null,
				null);
	}

	RunStep dueOn(@Nullable LocalDate day) {
		return new RunStep(this.label, this.role, this.everyone, this.workingDays, this.applicable, day, this.outcome,
				this.settledAt);
	}

	RunStep settled(StepOutcome by, Instant at) {
		return new RunStep(this.label, this.role, this.everyone, this.workingDays, this.applicable, this.due, by, at);
	}

	RunStep reopened() {
		return new RunStep(this.label, this.role, this.everyone, this.workingDays, this.applicable, null, null, null);
	}

	/** Returns whether this step still has to be signed. */
	public boolean isOpen() {
		return this.applicable && this.outcome == null;
	}

	/** Returns who signs, in words. */
	public String signersInWords() {
		return this.everyone ? this.role.label() + "全体" : this.role.label();
	}

}
