package cn.nanshan.minsheng.policy;

import java.time.Instant;
import java.util.UUID;

/**
 * Why an “in principle” clause was departed from: clause, reason, basis, minutes and
 * approver (FUND-18). Append-only; listed in the 例外事项清单.
 *
 * @param id its id
 * @param subject the project it was given for
 * @param clauseId the clause departed from, such as {@code MF-03}
 * @param justification why
 * @param basis the document or number it rests on
 * @param minutesNumber number of the meeting's minutes
 * @param approvedBy name and office of the person who approved it
 * @param approverId account of that person
 * @param givenAt when
 */
public record Waiver(UUID id, UUID subject, String clauseId, String justification, String basis, String minutesNumber,
		String approvedBy, UUID approverId, Instant givenAt) {

}
