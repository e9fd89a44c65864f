package cn.nanshan.minsheng.funding;

import java.math.BigDecimal;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The guard taken away: looks whether there is enough, then writes without a condition
 * and without a lock. What the race must catch.
 */
final class NoGuard extends BudgetGuard {

	private final JdbcClient jdbc;

	NoGuard(JdbcClient jdbc) {
		super(jdbc);
		this.jdbc = jdbc;
	}

	@Override
	void lock(UUID budgetId) {
		// Nobody waits for anybody.
	}

	@Override
	void grant(Grant grant) {
		mustFit(grant.budgetId(), grant.amount());
		hold(grant.budgetId(), grant.amount(), Money.ZERO);
		allocate(grant.budgetId(), grant.communityCode(), grant.amount());
	}

	@Override
	void grantPool(Grant grant, Percent ratio) {
		mustFit(grant.budgetId(), grant.amount());
		BigDecimal room = figure("trunc(total * 7 / 100, 2) - pool_committed", grant.budgetId());
		if (grant.amount().yuan().compareTo(room) > 0) {
			throw new FundsRefused("督导等工作经费余额不足");
		}
		hold(grant.budgetId(), grant.amount(), grant.amount());
	}

	@Override
	void more(Commitment held, Money more) {
		mustFit(held.budgetId(), more);
		hold(held.budgetId(), more, held.pool() ? more : Money.ZERO);
		if (!held.pool()) {
			allocate(held.budgetId(), held.communityCode(), more);
		}
	}

	private void mustFit(UUID budgetId, Money wanted) {
		if (wanted.yuan().compareTo(figure("total + carried_in - disposed - committed", budgetId)) > 0) {
			throw new FundsRefused("街道资金余额不足");
		}
	}

	private void allocate(UUID budgetId, @Nullable String community, Money more) {
		boolean fits = this.jdbc.sql(
				"select amount - committed >= :more from allocation where budget_id = :id and community_code = :community")
			.param("more", more.yuan())
			.param("id", budgetId)
			.param("community", community)
			.query(Boolean.class)
			.optional()
			.orElse(true);
		if (!fits) {
			throw new FundsRefused("社区额度不足");
		}
		this.jdbc.sql(
				"update allocation set committed = committed + :more where budget_id = :id and community_code = :community")
			.param("more", more.yuan())
			.param("id", budgetId)
			.param("community", community)
			.update();
	}

	private BigDecimal figure(String expression, UUID budgetId) {
		return this.jdbc.sql("select " + expression + " from annual_budget where id = :id")
			.param("id", budgetId)
			.query(BigDecimal.class)
			.single();
	}

	private void hold(UUID budgetId, Money amount, Money overhead) {
		this.jdbc.sql("""
				update annual_budget set committed = committed + :amount, pool_committed = pool_committed + :overhead
				where id = :id
				""").param("amount", amount.yuan()).param("overhead", overhead.yuan()).param("id", budgetId).update();
	}

}
