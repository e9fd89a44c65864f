package cn.nanshan.minsheng.report;

import java.util.List;

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
			select b.street_code, b.total, b.total + b.carried_in - b.disposed as available, b.committed, b.paid, b.pool_committed,
			coalesce(sum(c.held - c.paid) filter (where c.contracted is not null), 0) as contracted,
			coalesce(sum(c.held) filter (where c.contracted is null), 0) as granted,
			coalesce(sum(c.approved) filter (where c.pool and c.held > 0), 0) as pool_approved,
			coalesce(sum(c.contracted) filter (where c.pool and c.held > 0), 0) as pool_contracted,
			coalesce(sum(c.paid) filter (where c.pool), 0) as pool_paid
			from annual_budget b left join commitment c on c.budget_id = b.id
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
		return this.jdbc.sql(SUMS + where.where() + " group by b.id order by b.street_code")
			.params(where.parameters())
			.query((row, index) -> new StreetFunds(row.getString("street_code"), new Money(row.getBigDecimal("total")),
					new Money(row.getBigDecimal("available")), new Money(row.getBigDecimal("committed")),
					new Money(row.getBigDecimal("granted")), new Money(row.getBigDecimal("contracted")),
					new Money(row.getBigDecimal("paid")),
					new StreetFunds.Pool(new Money(row.getBigDecimal("pool_approved")),
							new Money(row.getBigDecimal("pool_contracted")), new Money(row.getBigDecimal("pool_paid")),
							new Money(row.getBigDecimal("pool_committed")))))
			.list();
	}

}
