package cn.nanshan.minsheng.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.funding.Movement.Kind;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly budgets of the streets: read, opened, adjusted and closed (FUND-01,
 * FUND-24).
 */
@Component
public class Budgets {

	private final JdbcClient jdbc;

	private final FundEntries entries;

	private final Clock clock;

	Budgets(JdbcClient jdbc, FundEntries entries, Clock clock) {
		this.jdbc = jdbc;
		this.entries = entries;
		this.clock = clock;
	}

	/** Returns the budget of a street-year, empty if the street has none yet. */
	public Optional<AnnualBudget> of(String streetCode, int year) {
		return this.jdbc.sql("select * from annual_budget where street_code = :street and year = :year")
			.param("street", streetCode)
			.param("year", year)
			.query(Budgets::budget)
			.optional();
	}

	/** Returns all budgets of a year, one a street. */
	public List<AnnualBudget> of(int year) {
		return this.jdbc.sql("select * from annual_budget where year = :year order by street_code")
			.param("year", year)
			.query(Budgets::budget)
			.list();
	}

	/** Returns the documents that a total rests on, the first one first. */
	public List<BudgetDocument> documents(UUID budgetId) {
		return this.jdbc.sql("select * from budget_document where budget_id = :id order by position")
			.param("id", budgetId)
			.query((row, index) -> new BudgetDocument(row.getInt("position"), new Money(row.getBigDecimal("city")),
					new Money(row.getBigDecimal("district")), new Money(row.getBigDecimal("unsplit")),
					row.getString("document"), row.getObject("dated", java.time.LocalDate.class),
					row.getObject("made_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/** Opens the budget of a street-year; a second one is refused by the database. */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID open(String streetCode, int year, BudgetAct act, UUID by) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into annual_budget (id, street_code, year, total) values (:id, :street, :year, :total)")
			.param("id", id)
			.param("street", streetCode)
			.param("year", year)
			.param("total", act.amount().yuan())
			.update();
		keep(id, act, by);
		this.entries.write(id, Movement.ofBudget(Kind.OPEN, act.amount(), act.amount(), act.document()), by);
		return id;
	}

	/**
	 * Raises or cuts a budget.
	 * @throws FundsRefused if the year is closed, or the cut goes below what is committed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void adjust(UUID budgetId, BudgetAct act, UUID by) {
		int changed = this.jdbc.sql("""
				update annual_budget set total = total + :difference, version = version + 1
				where id = :id and closed_at is null and total + :difference >= 0
				  and committed + disposed <= total + carried_in + :difference
				""").param("difference", act.amount().yuan()).param("id", budgetId).update();
		if (changed == 0) {
			throw new FundsRefused("调减后的总额低于已占用的金额，或者这一年度已经关账，不能调整。请刷新后核对。");
		}
		keep(budgetId, act, by);
		this.entries.write(budgetId, Movement.ofBudget(Kind.ADJUST, act.amount(), act.amount(), act.document()), by);
	}

	/**
	 * Takes free money out of a year for good: it was carried over or given back.
	 * @throws FundsRefused if not so much is free
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void dispose(UUID budgetId, Disposal disposal, Money amount, String document, UUID by) {
		int changed = this.jdbc.sql("""
				update annual_budget set disposed = disposed + :amount, version = version + 1
				where id = :id and committed + disposed + :amount <= total + carried_in
				""").param("amount", amount.yuan()).param("id", budgetId).update();
		if (changed == 0) {
			throw new FundsRefused("未占用的资金不足 " + amount + " 元，不能" + disposal.kind().label() + "。请刷新后核对。");
		}
		this.entries.write(budgetId, Movement.ofBudget(disposal.kind(), amount, Money.ZERO.minus(amount), document),
				by);
	}

	/**
	 * Takes in what was carried over from the year before.
	 * @throws FundsRefused if the year that takes it is closed itself
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void carryIn(UUID budgetId, Money amount, String document, UUID by) {
		int changed = this.jdbc.sql("""
				update annual_budget set carried_in = carried_in + :amount, version = version + 1
				where id = :id and closed_at is null
				""").param("amount", amount.yuan()).param("id", budgetId).update();
		if (changed == 0) {
			throw new FundsRefused("下一年度已经关账，不能再结转进去。");
		}
		this.entries.write(budgetId, Movement.ofBudget(Kind.CARRY_IN, amount, amount, document), by);
	}

	/** Closes a year: nothing new is granted from it, what it holds is still paid. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void close(UUID budgetId) {
		this.jdbc.sql(
				"update annual_budget set closed_at = :now, version = version + 1 where id = :id and closed_at is null")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", budgetId)
			.update();
	}

	private void keep(UUID budgetId, BudgetAct act, UUID by) {
		this.jdbc.sql("""
				insert into budget_document (budget_id, position, city, district, document, dated, made_by, made_at)
				select :id, count(*) + 1, :city, :district, :document, cast(:dated as date), :by, :at
				from budget_document where budget_id = :id
				""")
			.param("id", budgetId)
			.param("city", act.city().yuan())
			.param("district", act.district().yuan())
			.param("document", act.document())
			.param("dated", act.dated())
			.param("by", by)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static AnnualBudget budget(ResultSet row, int index) throws SQLException {
		OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
		return new AnnualBudget(row.getObject("id", UUID.class), row.getString("street_code"), row.getInt("year"),
				new Money(row.getBigDecimal("total")), new Money(row.getBigDecimal("carried_in")),
				new Money(row.getBigDecimal("disposed")), new Money(row.getBigDecimal("allocated")),
				new Money(row.getBigDecimal("committed")), new Money(row.getBigDecimal("paid")),
				new Money(row.getBigDecimal("pool_committed")), (closed != null) ? closed.toInstant() : null,
				row.getInt("version"));
	}

}
