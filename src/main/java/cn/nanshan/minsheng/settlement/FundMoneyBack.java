package cn.nanshan.minsheng.settlement;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books what comes back: budget before commitment, as everywhere, each limit in the
 * update.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FundMoneyBack implements MoneyBack {

	private final JdbcClient jdbc;

	private final Clock clock;

	FundMoneyBack(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public void refund(UUID reference, Money amount, String note, UUID by) {
		UUID budget = lock(reference);
		boolean closed = this.jdbc.sql("select exists (select 1 from settlement where project_id = :reference)")
			.param("reference", reference)
			.query(Boolean.class)
			.single();
		int changed = this.jdbc.sql("""
				update commitment set paid = paid - :amount, held = held - :given
				where reference = :reference and paid >= :amount
				""")
			.param("amount", amount.yuan())
			.param("given", (closed ? amount : Money.ZERO).yuan())
			.param("reference", reference)
			.update();
		if (changed == 0) {
			throw new FundsRefused("退款 " + amount + " 元超过本项目已付的金额。");
		}
		this.jdbc.sql("update annual_budget set paid = paid - :amount where id = :id")
			.param("amount", amount.yuan())
			.param("id", budget)
			.update();
		write(budget, reference, "PAY", amount, note, by);
		if (closed) {
			giveBack(budget, reference, amount);
			write(budget, reference, "RELEASE", Money.ZERO.minus(amount), note, by);
		}
	}

	@Override
	public void forfeit(UUID reference, Money amount, String note, UUID by) {
		UUID budget = lock(reference);
		int changed = this.jdbc.sql("""
				update commitment set held = held - :amount where reference = :reference and held - :amount >= paid
				""").param("amount", amount.yuan()).param("reference", reference).update();
		if (changed == 0) {
			throw new FundsRefused("扣除 " + amount + " 元超过还没有支付的质保金。");
		}
		giveBack(budget, reference, amount);
		write(budget, reference, "RELEASE", Money.ZERO.minus(amount), note, by);
	}

	private UUID lock(UUID reference) {
		return this.jdbc.sql("""
				select id from annual_budget where id = (select budget_id from commitment where reference = :reference)
				for update
				""")
			.param("reference", reference)
			.query(UUID.class)
			.optional()
			.orElseThrow(() -> new FundsRefused("项目还没有占用街道资金，不能继续。"));
	}

	private void giveBack(UUID budget, UUID reference, Money amount) {
		this.jdbc.sql("""
				update annual_budget set committed = committed - :amount,
				pool_committed = pool_committed - case when (select pool from commitment where reference = :reference)
				then :amount else 0 end
				where id = :id
				""").param("amount", amount.yuan()).param("reference", reference).param("id", budget).update();
	}

	/** What moves back is written with the opposite sign. */
	private void write(UUID budget, UUID reference, String kind, Money amount, String note, UUID by) {
		this.jdbc.sql("""
				insert into fund_entry (budget_id, reference, kind, amount, note, made_by, made_at)
				values (:budget, :reference, :kind, :amount, :note, :by, :at)
				""")
			.param("budget", budget)
			.param("reference", reference)
			.param("kind", kind)
			.param("amount", Money.ZERO.minus(amount).yuan())
			.param("note", note)
			.param("by", by)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

}
