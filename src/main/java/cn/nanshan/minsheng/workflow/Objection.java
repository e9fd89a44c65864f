package cn.nanshan.minsheng.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A written objection to a notice, its author masked.
 *
 * @param id its id
 * @param number its number, such as YY-2026-014
 * @param receipt the receipt its author asks with
 * @param noticeId the notice
 * @param subject what the notice is about
 * @param streetCode street
 * @param communityCode community, absent for what is the whole street's
 * @param way how it came in
 * @param name who wrote it, masked
 * @param phone telephone, masked
 * @param content what is objected
 * @param receivedAt when it arrived
 * @param late whether it arrived after the period
 * @param registeredBy who wrote it down, in words
 * @param state how far it has come
 * @param investigation what was found out
 * @param investigatedBy account of who found out, absent before
 * @param investigator name of who found out
 * @param investigatedOn when
 * @param answer the answer to its author
 * @param decider name of who answered
 * @param decidedOn when
 * @param version version on the page
 */
public record Objection(UUID id, String number, String receipt, UUID noticeId, UUID subject, String streetCode,
		@Nullable String communityCode, ObjectionWay way, String name, String phone, String content, Instant receivedAt,
		boolean late, String registeredBy, ObjectionState state, String investigation, @Nullable UUID investigatedBy,
		String investigator, @Nullable LocalDate investigatedOn, String answer, String decider,
		@Nullable LocalDate decidedOn, int version) {
}
