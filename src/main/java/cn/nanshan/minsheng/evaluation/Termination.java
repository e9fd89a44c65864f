package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

/**
 * Work that ended before its time; at most the value verified is paid (domain §3.2).
 *
 * @param projectId the project
 * @param reason why
 * @param verifiedValue worth of what was done
 * @param basis how that was verified
 * @param terminatedOn when
 * @param terminatorName who decided
 */
public record Termination(UUID projectId, String reason, Money verifiedValue, String basis, LocalDate terminatedOn,
		String terminatorName) {

}
