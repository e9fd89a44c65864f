package cn.nanshan.minsheng.funding;

import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.Percent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves money between free, committed, contracted and paid. Every limit is the condition
 * of the update itself with a check constraint behind it, so that two approvals for the
 * last yuan never both pass (FUND-25). Budgets are always locked before commitments.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Commitments {

	private final JdbcClient jdbc;

	private final FundEntries entries;

	Commitments(JdbcClient jdbc, FundEntries entries) {
		this.jdbc = jdbc;
		this.entries = entries;
	}

	/** Returns what a project holds, empty before approval. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Commitment> of(UUID reference) {
		return this.jdbc.sql("select * from commitment where reference = :reference")
			.param("reference", reference)
			.query((row, index) -> {
				java.math.BigDecimal contracted = row.getBigDecimal("contracted");
				return new Commitment(reference, row.getObject("budget_id", UUID.class),
						new Money(row.getBigDecimal("approved")), new Money(row.getBigDecimal("held")),
						(contracted != null) ? new Money(contracted) : null, new Money(row.getBigDecimal("paid")),
						row.getBoolean("pool"));
			})
			.optional();
	}

	/**
	 * Commits an approved sum.
	 * @throws FundsRefused if the budget of the street-year does not hold it
	 */
	public void commit(UUID reference, UUID budgetId, Money amount, UUID by) {
		int changed = this.jdbc.sql("""
				update annual_budget set committed = committed + :amount
				where id = :id and committed + :amount <= total
				""").param("amount", amount.yuan()).param("id", budgetId).update();
		if (changed == 0) {
			throw new FundsRefused("街道本年度资金余额不足 " + amount + " 元，可能刚被其他项目占用。请刷新后核对余额。");
		}
		this.jdbc.sql("""
				insert into commitment (reference, budget_id, approved, held)
				values (:reference, :budget, :amount, :amount)
				""").param("reference", reference).param("budget", budgetId).param("amount", amount.yuan()).update();
		this.entries.write(budgetId, reference, FundEntries.Kind.COMMIT, amount, "立项占用", by);
	}

	/**
	 * Commits an overhead sum, which has a ceiling of its own beside the budget
	 * (FUND-04).
	 * @param ratio the share of the street's total that overhead may take
	 * @throws FundsRefused if the budget does not hold it, or overhead would exceed its
	 * share
	 */
	public void commitPool(UUID reference, UUID budgetId, Money amount, Percent ratio, UUID by) {
		int changed = this.jdbc.sql("""
				update annual_budget set committed = committed + :amount, pool_committed = pool_committed + :amount
				where id = :id and committed + :amount <= total
				  and pool_committed + :amount <= trunc(total * :ratio / 100, 2)
				""").param("amount", amount.yuan()).param("ratio", ratio.value()).param("id", budgetId).update();
		if (changed == 0) {
			throw new FundsRefused("督导等工作经费加上 " + amount + " 元超过街道资金总额的 " + ratio + "，或者街道资金余额不足。请刷新后核对。");
		}
		this.jdbc.sql("""
				insert into commitment (reference, budget_id, approved, held, pool)
				values (:reference, :budget, :amount, :amount, true)
				""").param("reference", reference).param("budget", budgetId).param("amount", amount.yuan()).update();
		this.entries.write(budgetId, reference, FundEntries.Kind.COMMIT, amount, "督导等工作经费立项占用", by);
	}

	/**
	 * Takes the contract sum and gives the difference back to the street.
	 * @throws FundsRefused if it exceeds what was approved
	 */
	public void contract(UUID reference, Money sum, UUID by) {
		Commitment before = lock(reference);
		int changed = this.jdbc.sql("""
				update commitment set contracted = :sum, held = :sum
				where reference = :reference and contracted is null and :sum <= approved
				""").param("sum", sum.yuan()).param("reference", reference).update();
		if (changed == 0) {
			throw new FundsRefused("合同额 " + sum + " 元超过批复额 " + before.approved() + " 元，或本项目已经登记过合同。");
		}
		giveBack(before, before.held().minus(sum));
		this.entries.write(before.budgetId(), reference, FundEntries.Kind.CONTRACT, sum, "签订合同", by);
	}

	/**
	 * Takes the sum of a changed contract: more is taken from the street again, less is
	 * given back to it.
	 * @throws FundsRefused if it exceeds what was approved, is less than what was paid,
	 * or if the street has not so much left
	 */
	public void changeContract(UUID reference, Money sum, String note, UUID by) {
		Commitment before = lock(reference);
		int changed = this.jdbc.sql("""
				update commitment set contracted = :sum, held = :sum
				where reference = :reference and contracted = held and :sum between paid and approved
				""").param("sum", sum.yuan()).param("reference", reference).update();
		if (changed == 0) {
			throw new FundsRefused("变更后合同额 " + sum + " 元不能低于已付 " + before.paid() + " 元，也不能超过批复额 " + before.approved()
					+ " 元；已结算的合同不能变更。");
		}
		Money more = sum.minus(before.held());
		int taken = this.jdbc.sql("""
				update annual_budget set committed = committed + :more, pool_committed = pool_committed + :overhead
				where id = :id and committed + :more <= total
				""")
			.param("more", more.yuan())
			.param("overhead", (before.pool() ? more : Money.ZERO).yuan())
			.param("id", before.budgetId())
			.update();
		if (taken == 0) {
			throw new FundsRefused("街道本年度资金余额不足 " + more + " 元，可能刚被其他项目占用。请刷新后核对余额。");
		}
		this.entries.write(before.budgetId(), reference, FundEntries.Kind.CHANGE, more, note, by);
	}

	/**
	 * Pays a tranche.
	 * @throws FundsRefused if the total paid would exceed what is held under the contract
	 */
	public void pay(UUID reference, Money amount, String note, UUID by) {
		Commitment before = lock(reference);
		int changed = this.jdbc.sql("""
				update commitment set paid = paid + :amount
				where reference = :reference and contracted is not null and paid + :amount <= held
				""").param("amount", amount.yuan()).param("reference", reference).update();
		if (changed == 0) {
			throw new FundsRefused(
					"本次支付 " + amount + " 元后累计将超过可付金额（已付 " + before.paid() + " 元，可付 " + before.payable() + " 元）。");
		}
		this.jdbc.sql("update annual_budget set paid = paid + :amount where id = :id")
			.param("amount", amount.yuan())
			.param("id", before.budgetId())
			.update();
		this.entries.write(before.budgetId(), reference, FundEntries.Kind.PAY, amount, note, by);
	}

	/**
	 * Lowers what is held to a final sum and gives the rest back: at settlement, or to
	 * zero on withdrawal.
	 * @throws FundsRefused if more than that was paid already
	 */
	public void reduceTo(UUID reference, Money finalSum, String note, UUID by) {
		Commitment before = lock(reference);
		int changed = this.jdbc.sql("""
				update commitment set held = :sum
				where reference = :reference and :sum >= paid and :sum <= held
				""").param("sum", finalSum.yuan()).param("reference", reference).update();
		if (changed == 0) {
			throw new FundsRefused(
					"结算额 " + finalSum + " 元不能低于已付 " + before.paid() + " 元，也不能高于合同额 " + before.held() + " 元。");
		}
		Money rest = before.held().minus(finalSum);
		giveBack(before, rest);
		this.entries.write(before.budgetId(), reference, FundEntries.Kind.RELEASE, rest, note, by);
	}

	private Commitment lock(UUID reference) {
		this.jdbc.sql("""
				select 1 from annual_budget where id = (select budget_id from commitment where reference = :reference)
				for update
				""").param("reference", reference).query(Integer.class).optional();
		return of(reference).orElseThrow(() -> new FundsRefused("项目还没有占用街道资金，不能继续。"));
	}

	private void giveBack(Commitment before, Money rest) {
		this.jdbc.sql(
				"update annual_budget set committed = committed - :rest, pool_committed = pool_committed - :overhead where id = :id")
			.param("rest", rest.yuan())
			.param("overhead", (before.pool() ? rest : Money.ZERO).yuan())
			.param("id", before.budgetId())
			.update();
	}

}
