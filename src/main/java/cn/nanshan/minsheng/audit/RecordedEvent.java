package cn.nanshan.minsheng.audit;

import java.time.Instant;

/**
 * An entry as the trail keeps it.
 *
 * @param seq its place in the chain, from 1
 * @param at when it was written
 * @param entry what was done
 */
public record RecordedEvent(long seq, Instant at, AuditEntry entry) {

}
