package cn.nanshan.minsheng.funding;

import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves what a street-year and its allocations hold. Every limit is the condition of the
 * update itself, so that two for the last yuan never both pass; the budget is always
 * locked before its allocations (FUND-01, FUND-02, FUND-04).
 */
@Component
class BudgetGuard {

	private final JdbcClient jdbc;

	BudgetGuard(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Locks a budget until the transaction ends. */
	void lock(UUID budgetId) {
		this.jdbc.sql("select 1 from annual_budget where id = :id for update")
			.param("id", budgetId)
			.query(Integer.class)
			.single();
	}

	/**
	 * Holds a granted sum.
	 * @throws FundsRefused if the year is closed, or street or community have not so much
	 */
	void grant(Grant grant) {
		int changed = this.jdbc.sql("""
				update annual_budget set committed = committed + :amount
				where id = :id and closed_at is null and committed + disposed + :amount <= total + carried_in
				""").param("amount", grant.amount().yuan()).param("id", grant.budgetId()).update();
		if (changed == 0) {
			throw shortage(grant.budgetId(), grant.amount());
		}
		moveAllocation(grant.budgetId(), grant.communityCode(), grant.amount());
	}

	/**
	 * Holds a granted sum of overhead, which has a ceiling of its own and no allocation.
	 * @param ratio the share of the street's total that overhead may take
	 * @throws FundsRefused if the year is closed, has not so much, or overhead would
	 * exceed its share
	 */
	void grantPool(Grant grant, Percent ratio) {
		int changed = this.jdbc.sql("""
				update annual_budget set committed = committed + :amount, pool_committed = pool_committed + :amount
				where id = :id and closed_at is null and committed + disposed + :amount <= total + carried_in
				  and pool_committed + :amount <= trunc(total * :ratio / 100, 2)
				""")
			.param("amount", grant.amount().yuan())
			.param("ratio", ratio.value())
			.param("id", grant.budgetId())
			.update();
		if (changed == 0) {
			throw new FundsRefused("督导等工作经费加上 " + grant.amount() + " 元超过街道资金总额的 " + ratio + "，或者街道资金余额不足。请刷新后核对。");
		}
	}

	/**
	 * Holds more for a project that was granted money before, also after the year ended.
	 * @throws FundsRefused if street or community have not so much left
	 */
	void more(Commitment held, Money more) {
		int changed = this.jdbc.sql("""
				update annual_budget set committed = committed + :more, pool_committed = pool_committed + :overhead
				where id = :id and committed + disposed + :more <= total + carried_in
				""")
			.param("more", more.yuan())
			.param("overhead", (held.pool() ? more : Money.ZERO).yuan())
			.param("id", held.budgetId())
			.update();
		if (changed == 0) {
			throw shortage(held.budgetId(), more);
		}
		if (!held.pool()) {
			moveAllocation(held.budgetId(), held.communityCode(), more);
		}
	}

	/** Gives back to street and community what a project holds no longer. */
	void giveBack(Commitment held, Money rest) {
		this.jdbc.sql("""
				update annual_budget set committed = committed - :rest, pool_committed = pool_committed - :overhead
				where id = :id
				""")
			.param("rest", rest.yuan())
			.param("overhead", (held.pool() ? rest : Money.ZERO).yuan())
			.param("id", held.budgetId())
			.update();
		if (!held.pool()) {
			moveAllocation(held.budgetId(), held.communityCode(), Money.ZERO.minus(rest));
		}
	}

	/** Counts what left the account, or came back to it. */
	void paid(UUID budgetId, Money amount) {
		this.jdbc.sql("update annual_budget set paid = paid + :amount where id = :id")
			.param("amount", amount.yuan())
			.param("id", budgetId)
			.update();
	}

	/** Returns whether overhead keeps to its ceiling as things stand. */
	boolean poolHolds(UUID budgetId, Percent ratio) {
		return this.jdbc
			.sql("select pool_committed <= trunc(total * :ratio / 100, 2) from annual_budget where id = :id")
			.param("ratio", ratio.value())
			.param("id", budgetId)
			.query(Boolean.class)
			.single();
	}

	/** A community without an allocation is bound by the street's money only. */
	private void moveAllocation(UUID budgetId, @Nullable String community, Money more) {
		int changed = this.jdbc.sql("""
				update allocation set committed = committed + :more
				where budget_id = :id and community_code is not distinct from :community and committed + :more <= amount
				""").param("more", more.yuan()).param("id", budgetId).param("community", community).update();
		if (changed == 0) {
			this.jdbc.sql("""
					select amount - committed from allocation
					where budget_id = :id and community_code is not distinct from :community
					""")
				.param("id", budgetId)
				.param("community", community)
				.query((row, index) -> new Money(row.getBigDecimal(1)))
				.optional()
				.ifPresent((left) -> {
					throw new FundsRefused("%s额度还剩 %s 元，不够 %s 元，还差 %s 元。可以先调剂额度，或者核减金额。"
						.formatted((community != null) ? "本社区" : "街道统筹", left, more, more.minus(left)));
				});
		}
	}

	private FundsRefused shortage(UUID budgetId, Money wanted) {
		return this.jdbc.sql("""
				select year, closed_at is not null as closed, total + carried_in - disposed - committed as free
				from annual_budget where id = :id
				""")
			.param("id", budgetId)
			.query((row, index) -> row.getBoolean("closed")
					? new FundsRefused("%d 年度资金已经关账，不能再占用。请列入下一年度。".formatted(row.getInt("year")))
					: new FundsRefused("街道本年度资金余额不足：未占用 %s 元，需要 %s 元。可能刚被其他项目占用，请刷新后核对余额。"
						.formatted(new Money(row.getBigDecimal("free")), wanted)))
			.single();
	}

}
