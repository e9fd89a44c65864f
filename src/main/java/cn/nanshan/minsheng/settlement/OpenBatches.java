package cn.nanshan.minsheng.settlement;

import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Refused;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows which payments wait in a batch at the bank: nobody else acts on them meanwhile.
 */
@Component
class OpenBatches {

	private final JdbcClient jdbc;

	OpenBatches(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the batch that a payment waits in, empty if in none. */
	Optional<OpenBatch> of(UUID payment) {
		return this.jdbc.sql("""
				select b.id, b.number from payment_batch_row r join payment_batch b on b.id = r.batch_id
				where r.payment_id = :payment and r.state = 'WAITING'
				""")
			.param("payment", payment)
			.query((row, index) -> new OpenBatch(row.getObject("id", UUID.class), row.getString("number")))
			.optional();
	}

	/**
	 * Lets a payment be acted on in its own batch only, or alone if it is in none.
	 * @throws Refused if it stands in another batch, or no longer in this one
	 */
	void mustBePaidIn(@Nullable UUID batch, UUID payment) {
		Optional<OpenBatch> standing = of(payment);
		standing.filter((it) -> !it.id().equals(batch)).ifPresent((other) -> {
			throw new Refused("这笔支付在付款批次 %s 里，请在批次中登记凭证，或先把它移出批次。".formatted(other.number()));
		});
		if (batch != null && standing.isEmpty()) {
			throw new Refused("这笔支付已经不在这个付款批次里。");
		}
	}

	/** Marks that a payment has left its batch with the money, if it stood in one. */
	void paid(UUID payment) {
		this.jdbc.sql("update payment_batch_row set state = 'PAID' where payment_id = :payment and state = 'WAITING'")
			.param("payment", payment)
			.update();
	}

}
