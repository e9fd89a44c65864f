package cn.nanshan.minsheng.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.audit.AuditEntry;
import cn.nanshan.minsheng.audit.AuditTrail;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows batches for the bank within the reader's street; account numbers to who pays. */
@UseCase
public class BatchReading {

	private final BatchStore store;

	private final AuditTrail trail;

	private final JdbcClient jdbc;

	BatchReading(BatchStore store, AuditTrail trail, JdbcClient jdbc) {
		this.store = store;
		this.trail = trail;
		this.jdbc = jdbc;
	}

	/** Returns batches after one, the newest first. */
	@AnyStaff(action = "查看付款批次")
	public List<BatchLine> list(@Nullable Long after, int size, Actor actor) {
		return !reads(actor) ? List.of()
				: this.jdbc.sql("""
						select b.*, count(r.payment_id) as payments, coalesce(sum(y.amount), 0) as amount
						from payment_batch b
						left join payment_batch_row r on r.batch_id = b.id and r.state <> 'TAKEN_OUT'
						left join payment y on y.id = r.payment_id
						where (cast(:street as text) is null or b.street_code = :street)
						  and (cast(:after as bigint) is null or b.serial < :after)
						group by b.id order by b.serial desc limit :size
						""")
					.param("street", actor.scope().streetCode())
					.param("after", after)
					.param("size", size)
					.query((row, index) -> new BatchLine(row.getObject("id", UUID.class), row.getString("number"),
							row.getObject("made_on", LocalDate.class), row.getString("made_by_name"),
							BatchState.valueOf(row.getString("state")), row.getInt("payments"),
							new Money(row.getBigDecimal("amount")), row.getLong("serial")))
					.list();
	}

	/** Returns one batch. */
	@AnyStaff(action = "查看付款批次")
	public BatchPage page(UUID id, Actor actor) {
		BatchPage page = find(id, actor);
		return actor.holdsAny(Role.STREET_FINANCE) ? page : page.masked();
	}

	/**
	 * Returns a batch with whole account numbers, for the bank's list; that is on record.
	 */
	@AllowedTo(value = Role.STREET_FINANCE, action = "下载付款批次")
	public BatchPage handOut(UUID id, Actor actor) {
		BatchPage page = find(id, actor);
		this.trail.record(new AuditEntry(actor.accountId().toString(), actor.name(), actor.unitName(), "下载付款批次",
				"payment_batch", id.toString(), "下载付款批次 %s，%d 笔".formatted(page.number(), page.standing().size()),
				List.of(), null, null));
		return page;
	}

	private BatchPage find(UUID id, Actor actor) {
		if (!reads(actor)) {
			throw new NotFound("付款批次");
		}
		return this.store.find(id, actor).orElseThrow(() -> new NotFound("付款批次"));
	}

	/** A batch is the street's: communities and vendors see their own payments only. */
	private static boolean reads(Actor actor) {
		return actor.scope().level() == Level.STREET || actor.scope().level() == Level.DISTRICT;
	}

}
