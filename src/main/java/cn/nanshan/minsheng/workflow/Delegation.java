package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signs for an approver who is away; its days stand on every such signature.
 *
 * @param id its id
 * @param streetCode street
 * @param role the office that is exercised
 * @param absentId account of the approver who is away
 * @param absentName name of the approver who is away
 * @param deputyId account of who signs instead
 * @param deputyName name of who signs instead
 * @param firstDay first day, included
 * @param lastDay last day, included
 * @param reason why
 * @param endedAt when it was ended early, absent if it was not
 */
public record Delegation(UUID id, String streetCode, Role role, UUID absentId, String absentName, UUID deputyId,
		String deputyName, LocalDate firstDay, LocalDate lastDay, String reason, @Nullable Instant endedAt) {

	/** Returns whether it can be exercised on a day. */
	public boolean holdsOn(LocalDate day) {
		return this.endedAt == null && !day.isBefore(this.firstDay) && !day.isAfter(this.lastDay);
	}

	/** Returns the words that stand on a signature. */
	public String inWords() {
		return "代%s%s（委托期 %s 至 %s）".formatted(this.role.label(), this.absentName, this.firstDay, this.lastDay);
	}

}
