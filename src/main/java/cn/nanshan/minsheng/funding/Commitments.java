package cn.nanshan.minsheng.funding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a project's money between approved, contracted, paid and settled. Every limit is
 * the condition of the update itself with a check constraint behind it (FUND-25); locks
 * are taken in one order: budget, allocation, overhead item, commitment.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Commitments {

	private final JdbcClient jdbc;

	private final BudgetGuard budgets;

	private final ProjectEntries entries;

	Commitments(JdbcClient jdbc, BudgetGuard budgets, ProjectEntries entries) {
		this.jdbc = jdbc;
		this.budgets = budgets;
		this.entries = entries;
	}

	/** Returns what a project holds, empty before approval. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Commitment> of(UUID reference) {
		return this.jdbc.sql("select * from commitment where reference = :reference")
			.param("reference", reference)
			.query((row, index) -> {
				BigDecimal contracted = row.getBigDecimal("contracted");
				return new Commitment(reference, row.getObject("budget_id", UUID.class),
						row.getString("community_code"), new Money(row.getBigDecimal("approved")),
						new Money(row.getBigDecimal("held")), (contracted != null) ? new Money(contracted) : null,
						new Money(row.getBigDecimal("paid")), row.getBoolean("pool"), row.getBoolean("settled"));
			})
			.optional();
	}

	/**
	 * Commits an approved sum.
	 * @throws FundsRefused if the year is closed, or street or community do not have it
	 */
	public void commit(Grant grant, UUID by) {
		this.budgets.grant(grant);
		insert(grant, false);
		this.entries.committed(held(grant.reference()), Map.of(), by);
	}

	/**
	 * Commits an overhead sum by category, which has a ceiling of its own beside the
	 * budget (FUND-04).
	 * @param items what of the sum is for which category; together the sum
	 * @param ratio the share of the street's total that overhead may take
	 * @throws FundsRefused if the year is closed, the street does not have it, or
	 * overhead would exceed its share
	 */
	public void commitPool(Grant grant, Map<PoolCategory, Money> items, Percent ratio, UUID by) {
		if (!Money.sum(items.values()).equals(grant.amount())) {
			throw new IllegalArgumentException("the items do not add up to " + grant.amount());
		}
		this.budgets.grantPool(grant, ratio);
		insert(grant, true);
		this.entries.committed(held(grant.reference()), items, by);
	}

	/**
	 * Takes the contract sum and gives the difference back to the street.
	 * @throws FundsRefused if it exceeds what was approved
	 */
	public void contract(UUID reference, Money sum, UUID by) {
		Commitment before = lock(reference);
		int changed = this.jdbc.sql("""
				update commitment set contracted = :sum, held = :sum
				where reference = :reference and contracted is null and not settled and :sum <= approved
				""").param("sum", sum.yuan()).param("reference", reference).update();
		if (changed == 0) {
			throw new FundsRefused("合同额 " + sum + " 元超过批复额 " + before.approved() + " 元，或本项目已经登记过合同。");
		}
		Money rest = before.held().minus(sum);
		this.budgets.giveBack(before, rest);
		this.entries.contracted(before, sum, rest, by);
	}

	/**
	 * Takes the sum of a changed contract: more is taken from the street again, less is
	 * given back to it.
	 * @param ratio the share of the street's total that overhead may take
	 * @throws FundsRefused if it exceeds what was approved, is less than what was paid,
	 * or if the street has not so much left; more overhead is refused while overhead is
	 * above its share
	 */
	public void changeContract(UUID reference, Money sum, Percent ratio, String note, UUID by) {
		Commitment before = lock(reference);
		int changed = this.jdbc
			.sql("""
					update commitment set contracted = :sum, held = :sum
					where reference = :reference and not settled and contracted is not null and :sum between paid and approved
					""")
			.param("sum", sum.yuan())
			.param("reference", reference)
			.update();
		if (changed == 0) {
			throw new FundsRefused("变更后合同额 " + sum + " 元不能低于已付 " + before.paid() + " 元，也不能超过批复额 " + before.approved()
					+ " 元；已结算的合同不能变更。");
		}
		Money more = sum.minus(before.held());
		if (more.isPositive()) {
			this.budgets.more(before, more);
			mustKeepCeiling(before, ratio);
		}
		else {
			this.budgets.giveBack(before, before.held().minus(sum));
		}
		this.entries.changed(before, more, note, by);
	}

	/**
	 * Pays a tranche; of overhead, from all categories in proportion.
	 * @throws FundsRefused if the total paid would exceed what is held under the contract
	 */
	public void pay(UUID reference, Money amount, String note, UUID by) {
		Commitment before = lock(reference);
		pay(before, amount);
		this.entries.paid(before, amount, note, by);
	}

	/**
	 * Pays a tranche of overhead from one category.
	 * @param ratio the share of the street's total that overhead may take
	 * @throws FundsRefused if the total or the category would exceed what is held under
	 * the contract, or overhead is above its share since a budget cut (FUND-04)
	 */
	public void payPool(UUID reference, PoolCategory category, Money amount, Percent ratio, String note, UUID by) {
		Commitment before = lock(reference);
		mustKeepCeiling(before, ratio);
		this.entries.paidFrom(before, category, amount, note, by);
		pay(before, amount);
	}

	/**
	 * Takes back money that was paid. Once the account is closed it is free for the
	 * street again; before, it may be paid once more under the contract.
	 * @throws FundsRefused if less was paid
	 */
	public void refund(UUID reference, Money amount, String note, UUID by) {
		Commitment before = lock(reference);
		int changed = this.jdbc.sql("""
				update commitment set paid = paid - :amount, held = held - case when settled then :amount else 0 end
				where reference = :reference and :amount > 0 and :amount <= paid
				""").param("amount", amount.yuan()).param("reference", reference).update();
		if (changed == 0) {
			throw new FundsRefused("退款 " + amount + " 元超过已付 " + before.paid() + " 元。");
		}
		this.budgets.paid(before.budgetId(), Money.ZERO.minus(amount));
		Money given = before.settled() ? amount : Money.ZERO;
		this.budgets.giveBack(before, given);
		this.entries.refunded(before, amount, given, note, by);
	}

	/**
	 * Closes the account at a final sum and gives the rest back: at settlement, or at
	 * zero on withdrawal. What is then held and not paid is retention.
	 * @throws FundsRefused if more than that was paid already
	 */
	public void reduceTo(UUID reference, Money finalSum, String note, UUID by) {
		Commitment before = lock(reference);
		int changed = this.jdbc.sql("""
				update commitment set held = :sum, settled = true
				where reference = :reference and not settled and :sum >= paid and :sum <= held
				""").param("sum", finalSum.yuan()).param("reference", reference).update();
		if (changed == 0) {
			throw new FundsRefused(
					"结算额 " + finalSum + " 元不能低于已付 " + before.paid() + " 元，也不能高于合同额 " + before.held() + " 元。");
		}
		Money rest = before.held().minus(finalSum);
		this.budgets.giveBack(before, rest);
		this.entries.released(before, rest, note, by);
	}

	/**
	 * Gives back retention that the vendor lost.
	 * @throws FundsRefused if the account is not closed or less is retained
	 */
	public void forfeit(UUID reference, Money amount, String note, UUID by) {
		Commitment before = lock(reference);
		int changed = this.jdbc.sql("""
				update commitment set held = held - :amount
				where reference = :reference and settled and :amount > 0 and :amount <= held - paid
				""").param("amount", amount.yuan()).param("reference", reference).update();
		if (changed == 0) {
			throw new FundsRefused("扣除 " + amount + " 元超过留存的质保金 " + before.payable() + " 元，或者项目还没有结算。");
		}
		this.budgets.giveBack(before, amount);
		this.entries.forfeited(before, amount, note, by);
	}

	private void insert(Grant grant, boolean pool) {
		this.jdbc.sql("""
				insert into commitment (reference, budget_id, community_code, approved, held, pool)
				values (:reference, :budget, :community, :amount, :amount, :pool)
				""")
			.param("reference", grant.reference())
			.param("budget", grant.budgetId())
			.param("community", pool ? null : grant.communityCode())
			.param("amount", grant.amount().yuan())
			.param("pool", pool)
			.update();
	}

	private void pay(Commitment before, Money amount) {
		int changed = this.jdbc.sql("""
				update commitment set paid = paid + :amount
				where reference = :reference and contracted is not null and paid + :amount <= held
				""").param("amount", amount.yuan()).param("reference", before.reference()).update();
		if (changed == 0) {
			throw new FundsRefused(
					"本次支付 " + amount + " 元后累计将超过可付金额（已付 " + before.paid() + " 元，可付 " + before.payable() + " 元）。");
		}
		this.budgets.paid(before.budgetId(), amount);
	}

	private void mustKeepCeiling(Commitment before, Percent ratio) {
		if (before.pool() && !this.budgets.poolHolds(before.budgetId(), ratio)) {
			throw new FundsRefused("督导等工作经费已经超过街道资金总额的 " + ratio + "，降到上限以内之前不能再批、再付。");
		}
	}

	private Commitment lock(UUID reference) {
		Commitment seen = held(reference);
		this.budgets.lock(seen.budgetId());
		return held(reference);
	}

	private Commitment held(UUID reference) {
		return of(reference).orElseThrow(() -> new FundsRefused("项目还没有占用街道资金，不能继续。"));
	}

}
