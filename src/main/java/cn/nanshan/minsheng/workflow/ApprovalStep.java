package cn.nanshan.minsheng.workflow;

import cn.nanshan.minsheng.identity.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One step of a street's chain.
 *
 * @param label its words
 * @param role who signs
 * @param workingDays how long it may take
 * @param worksOnly whether it concerns works only
 */
@Embeddable
public record ApprovalStep(String label, @Enumerated(EnumType.STRING) Role role, int workingDays, boolean worksOnly) {
}
