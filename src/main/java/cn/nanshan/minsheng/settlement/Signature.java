package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embeddable;

/**
 * One person's hand under a payment.
 *
 * @param act what was done, such as 业务审核
 * @param accountId who
 * @param name name at the time
 * @param office unit and office at the time
 * @param opinion what was written
 * @param signedAt when
 */
@Embeddable
public record Signature(String act, UUID accountId, String name, String office, String opinion, Instant signedAt) {

}
