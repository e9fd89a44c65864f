package cn.nanshan.minsheng.workflow;

import java.time.Instant;

import jakarta.persistence.Embeddable;

/**
 * A change of a meeting's notice, or its cancellation.
 *
 * @param at when
 * @param byName who changed it
 * @param sentence what changed
 * @param reason why
 */
@Embeddable
public record NoticeChange(Instant at, String byName, String sentence, String reason) {
}
