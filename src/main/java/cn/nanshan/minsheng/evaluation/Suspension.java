package cn.nanshan.minsheng.evaluation;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A time in which work rested (domain A10).
 *
 * @param id its id
 * @param projectId the project
 * @param reason why
 * @param suspendedOn since when
 * @param expectedOn when work should go on
 * @param suspenderName who decided
 * @param resumedOn when it went on, absent while it rests
 * @param resumerName who let it go on
 * @param resumeNote what was settled
 */
public record Suspension(UUID id, UUID projectId, String reason, LocalDate suspendedOn, LocalDate expectedOn,
		String suspenderName, @Nullable LocalDate resumedOn, @Nullable String resumerName, String resumeNote) {

}
