package cn.nanshan.minsheng.workflow;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One step of a street's chain.
 *
 * @param label its words, unique within the chain
 * @param role who signs
 * @param everyone whether everybody who holds that office signs, not just anyone of them
 * @param fromSum smallest sum, in yuan, that needs this step
 * @param workingDays how long it may take
 * @param worksOnly whether it concerns works only
 */
@Embeddable
public record ApprovalStep(String label, @Enumerated(EnumType.STRING) Role role, boolean everyone, Money fromSum,
		int workingDays, boolean worksOnly) {

	/** Returns whether a subject of this sum needs the step. */
	public boolean concerns(boolean works, Money sum) {
		return (works || !this.worksOnly) && this.fromSum.atMost(sum);
	}

}
