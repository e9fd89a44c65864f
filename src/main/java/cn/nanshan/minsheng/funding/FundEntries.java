package cn.nanshan.minsheng.funding;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The fund ledger: one line for every movement, written by the movement itself (FUND-20).
 */
@Component
class FundEntries {

	/** What moved. */
	enum Kind {

		OPEN("年初预算"), ADJUST("预算调整"), COMMIT("立项占用"), CONTRACT("签订合同"), CHANGE("合同变更"), PAY("支付"), RELEASE("释放");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

	}

	private final JdbcClient jdbc;

	private final Clock clock;

	FundEntries(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void write(UUID budgetId, @Nullable UUID reference, Kind kind, Money amount, String note, UUID by) {
		this.jdbc.sql("""
				insert into fund_entry (budget_id, reference, kind, amount, note, made_by, made_at)
				values (:budget, :reference, :kind, :amount, :note, :by, :at)
				""")
			.param("budget", budgetId)
			.param("reference", reference)
			.param("kind", kind.name())
			.param("amount", amount.yuan())
			.param("note", note)
			.param("by", by)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
