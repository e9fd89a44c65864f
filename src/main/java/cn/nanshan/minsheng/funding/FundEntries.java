package cn.nanshan.minsheng.funding;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The fund ledger: one line for every movement, written by the movement itself while the
 * budget is locked, so that the order of the lines is the order of the balances
 * (FUND-20).
 */
@Component
class FundEntries {

	private final JdbcClient jdbc;

	private final Clock clock;

	FundEntries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void write(UUID budgetId, Movement movement, UUID by) {
		PoolCategory category = movement.category();
		this.jdbc.sql("""
				insert into fund_entry
				  (budget_id, reference, kind, category, amount, available_by, held_by, paid_by, note, made_by, made_at)
				values (:budget, :reference, :kind, :category, :amount, :available, :held, :paid, :note, :by, :at)
				""")
			.param("budget", budgetId)
			.param("reference", movement.reference())
			.param("kind", movement.kind().name())
			.param("category", (category != null) ? category.name() : null)
			.param("amount", movement.amount().yuan())
			.param("available", movement.available().yuan())
			.param("held", movement.held().yuan())
			.param("paid", movement.paid().yuan())
			.param("note", movement.note())
			.param("by", by)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
