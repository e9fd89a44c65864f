package cn.nanshan.minsheng.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import cn.nanshan.minsheng.funding.PoolSums;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * The money of a year, street by street, with what its overhead pool holds (L5). A street
 * and its communities see their own street.
 */
@UseCase
@Transactional(readOnly = true)
public class FundOverview {

	private static final String SUMS = """
			select b.street_code, b.total, b.total + b.carried_in - b.disposed as available, b.allocated, b.committed,
			b.paid, b.pool_committed, d.city, d.district, d.unsplit, t.contracted, t.granted, t.pool_approved,
			t.pool_contracted, t.pool_paid
			from annual_budget b
			cross join lateral (select coalesce(sum(held - granted - paid), 0) as contracted,
			  coalesce(sum(granted), 0) as granted,
			  coalesce(sum(holding_approved) filter (where pool), 0) as pool_approved,
			  coalesce(sum(holding_contracted) filter (where pool), 0) as pool_contracted,
			  coalesce(sum(paid) filter (where pool), 0) as pool_paid
			  from commitment_tally where budget_id = b.id) t
			cross join lateral (select coalesce(sum(city), 0) as city, coalesce(sum(district), 0) as district,
			  coalesce(sum(unsplit), 0) as unsplit from budget_document where budget_id = b.id) d
			""";

	private final JdbcClient jdbc;

	FundOverview(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the budgets of a year within reach, by the codes of their streets. */
	@AnyStaff(action = "查看资金")
	public List<StreetFunds> of(int year, Actor actor) {
		if (actor.scope().level() == Level.VENDOR || actor.scope().level() == Level.ADMIN) {
			return List.of();
		}
		Conditions where = new Conditions().and("b.year = :year", "year", year)
			.and("b.street_code = :street", "street", actor.scope().streetCode());
		return this.jdbc.sql(SUMS + where.where() + " order by b.street_code")
			.params(where.parameters())
			.query(FundOverview::row)
			.list();
	}

	private static StreetFunds row(ResultSet row, int index) throws SQLException {
		return new StreetFunds(row.getString("street_code"), money(row, "total"),
				new StreetFunds.Sources(money(row, "city"), money(row, "district"), money(row, "unsplit")),
				money(row, "available"), money(row, "allocated"), money(row, "committed"), money(row, "granted"),
				money(row, "contracted"), money(row, "paid"), new PoolSums(money(row, "pool_approved"),
						money(row, "pool_contracted"), money(row, "pool_paid"), money(row, "pool_committed")));
	}

	private static Money money(ResultSet row, String column) throws SQLException {
		return new Money(row.getBigDecimal(column));
	}

}
