package cn.nanshan.minsheng.settlement;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.shared.StaleVersion;

/**
 * Changes a batch that waits at the bank; of two who do so at once the second is told.
 */
@UseCase
public class BatchChanging {

	private final BatchStore store;

	private final AuditTrail trail;

	BatchChanging(BatchStore store, AuditTrail trail) {
		this.store = store;
		this.trail = trail;
	}

	/** Takes one payment out, such as one that the bank sent back. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "移出付款批次")
	public void takeOut(UUID batchId, int seenVersion, UUID payment, Actor actor) {
		BatchPage batch = claim(batchId, seenVersion, actor);
		if (this.store.takeOut(batchId, payment) == 0) {
			throw new NotFound("批次中的支付");
		}
		this.store.end(batchId);
		BatchRow row = batch.rows().stream().filter((it) -> it.paymentId().equals(payment)).findFirst().orElseThrow();
		record("移出付款批次", batch, "把 %s 第 %d 批移出付款批次 %s".formatted(row.projectNumber(), row.tranche(), batch.number()),
				actor);
	}

	/** Dissolves a batch of which nothing was paid; its payments wait alone again. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "解散付款批次")
	public void dissolve(UUID batchId, int seenVersion, Actor actor) {
		BatchPage batch = claim(batchId, seenVersion, actor);
		if (!batch.isUntouched()) {
			throw new Refused("付款批次 %s 已有登记凭证的支付，不能解散；没有付出去的可以逐笔移出。".formatted(batch.number()));
		}
		this.store.dissolve(batchId);
		record("解散付款批次", batch, "解散付款批次 " + batch.number(), actor);
	}

	/**
	 * Begins to enter vouchers.
	 * @return the batch as it stands
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "登记批次凭证")
	public BatchPage begin(UUID batchId, int seenVersion, Actor actor) {
		return claim(batchId, seenVersion, actor);
	}

	/** Ends a batch in which nothing waits any more. */
	@AllowedTo(value = Role.STREET_FINANCE, action = "登记批次凭证")
	public void end(UUID batchId, Actor actor) {
		BatchPage batch = this.store.find(batchId, actor).orElseThrow(() -> new NotFound("付款批次"));
		this.store.end(batchId);
		record("登记批次凭证", batch, "登记付款批次 %s 的凭证".formatted(batch.number()), actor);
	}

	private BatchPage claim(UUID batchId, int seenVersion, Actor actor) {
		BatchPage seen = this.store.find(batchId, actor).orElseThrow(() -> new NotFound("付款批次"));
		if (!this.store.claim(batchId, seenVersion)) {
			throw new StaleVersion("付款批次 " + seen.number(), List.of(new StaleVersion.Difference("版本",
					String.valueOf(seenVersion), seen.version() + "，" + seen.state().label())));
		}
		return this.store.find(batchId, actor).orElseThrow(() -> new NotFound("付款批次"));
	}

	private void record(String action, BatchPage batch, String sentence, Actor actor) {
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), action,
				"payment_batch", batch.id().toString(), sentence, List.of(), null, null));
	}

}
