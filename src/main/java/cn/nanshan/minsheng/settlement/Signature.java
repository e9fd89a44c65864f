package cn.nanshan.minsheng.settlement;

import java.time.Instant;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
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

	/** The act of whoever asks. */
	static final String REQUEST = "申请支付";

	static Signature of(String act, String opinion, Actor actor, Instant now) {
		return new Signature(act, actor.accountId(), actor.name(), actor.unitName(), opinion, now);
	}

}
