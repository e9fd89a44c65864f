package cn.nanshan.minsheng.workflow;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;

/**
 * A delegation as it is handed in.
 *
 * @param absentId account of the approver who is away
 * @param role the office that is exercised
 * @param deputyId account of who signs instead
 * @param firstDay first day, included
 * @param lastDay last day, included
 * @param reason why
 */
public record NewDelegation(UUID absentId, Role role, UUID deputyId, LocalDate firstDay, LocalDate lastDay,
		String reason) {
}
