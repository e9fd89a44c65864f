package cn.nanshan.minsheng.funding;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What stands against the regulation because of an act that the street could not refuse.
 *
 * @param clauseId the clause
 * @param sentence what was found, with figures
 * @param raisedAt since when
 * @param clearedAt until when, absent while it stands
 */
public record FundFinding(String clauseId, String sentence, Instant raisedAt, @Nullable Instant clearedAt) {

}
