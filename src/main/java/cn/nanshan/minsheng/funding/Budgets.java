package cn.nanshan.minsheng.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The yearly budgets of the streets: read, opened and adjusted (FUND-01, FUND-24). */
@Component
public class Budgets {

	private final JdbcClient jdbc;

	private final FundEntries entries;

	Budgets(JdbcClient jdbc, FundEntries entries) {
		this.jdbc = jdbc;
		this.entries = entries;
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

	/** Opens the budget of a street-year; a second one is refused by the database. */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID open(String streetCode, int year, Money total, String basis, UUID by) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("insert into annual_budget (id, street_code, year, total) values (:id, :street, :year, :total)")
			.param("id", id)
			.param("street", streetCode)
			.param("year", year)
			.param("total", total.yuan())
			.update();
		this.entries.write(id, null, FundEntries.Kind.OPEN, total, basis, by);
		return id;
	}

	/**
	 * Raises or cuts a budget.
	 * @throws FundsRefused if the cut goes below what is committed, with the figure
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void adjust(UUID budgetId, Money difference, String basis, UUID by) {
		int changed = this.jdbc.sql("""
				update annual_budget set total = total + :difference
				where id = :id and committed <= total + :difference
				""").param("difference", difference.yuan()).param("id", budgetId).update();
		if (changed == 0) {
			throw new FundsRefused("调减后的总额低于已占用的金额，不能调减。请先核对已批项目。");
		}
		this.entries.write(budgetId, null, FundEntries.Kind.ADJUST, difference, basis, by);
	}

	private static AnnualBudget budget(ResultSet row, int index) throws SQLException {
		return new AnnualBudget(row.getObject("id", UUID.class), row.getString("street_code"), row.getInt("year"),
				new Money(row.getBigDecimal("total")), new Money(row.getBigDecimal("committed")),
				new Money(row.getBigDecimal("paid")), new Money(row.getBigDecimal("pool_committed")));
	}

}
