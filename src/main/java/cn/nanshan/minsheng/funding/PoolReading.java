package cn.nanshan.minsheng.funding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Conditions;
import cn.nanshan.minsheng.shared.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what overhead holds by category, and the lines of the ledger behind it (L5,
 * FUND-05). A street and its communities see their own street.
 */
@UseCase
@Transactional(readOnly = true)
public class PoolReading {

	private static final String FROM = """
			from annual_budget b join commitment c on c.budget_id = b.id and c.pool and c.held > 0
			""";

	private static final String SHARES = """
			select b.street_code, i.category, sum(i.approved) as approved, sum(k.contracted) as contracted,
			sum(i.held) as held, sum(i.paid) as paid
			""" + FROM + """
			join pool_item i on i.reference = c.reference
			cross join lateral (select coalesce(sum(e.amount), 0) as contracted from fund_entry e
			  where e.reference = i.reference and e.category = i.category and e.kind in ('CONTRACT', 'CHANGE')) k
			""";

	private static final String LINES = FROM + """
			join fund_entry e on e.reference = c.reference and e.category is not null
			join project p on p.id = c.reference
			""";

	private static final String MOVEMENTS = """
			select e.id, e.made_at, b.street_code, p.number, e.category, e.kind, e.note,
			case when e.kind = 'COMMIT' then e.amount else 0 end as approved,
			case when e.kind in ('CONTRACT', 'CHANGE') then e.amount else 0 end as contracted,
			e.held_by as held, e.paid_by as paid
			""" + LINES;

	private static final String SUMS = """
			select coalesce(sum(e.amount) filter (where e.kind = 'COMMIT'), 0) as approved,
			coalesce(sum(e.amount) filter (where e.kind in ('CONTRACT', 'CHANGE')), 0) as contracted,
			coalesce(sum(e.held_by), 0) as held, coalesce(sum(e.paid_by), 0) as paid
			""" + LINES;

	private final JdbcClient jdbc;

	PoolReading(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns what overhead comes to by street and category, in the order of both. */
	@AnyStaff(action = "查看资金")
	public List<PoolShare> shares(int year, @Nullable String street, Actor actor) {
		Conditions where = within(year, street, actor);
		return this.jdbc.sql(SHARES + where.where() + " group by b.street_code, i.category")
			.params(where.parameters())
			.query((row, index) -> new PoolShare(row.getString("street_code"),
					PoolCategory.valueOf(row.getString("category")), sums(row)))
			.list()
			.stream()
			.sorted(Comparator.comparing(PoolShare::streetCode).thenComparing(PoolShare::category))
			.toList();
	}

	/** Returns the lines of the ledger behind what overhead comes to, newest first. */
	@AnyStaff(action = "查看资金使用台账")
	public List<PoolMovement> movements(int year, @Nullable String street, @Nullable PoolCategory category,
			@Nullable Long before, int size, Actor actor) {
		Conditions where = within(year, street, actor).and("e.category = :category", "category", name(category))
			.and("e.id < :before", "before", before);
		return this.jdbc.sql(MOVEMENTS + where.where() + " order by e.id desc limit :size")
			.params(where.parameters())
			.param("size", size)
			.query((row, index) -> new PoolMovement(row.getLong("id"),
					row.getObject("made_at", OffsetDateTime.class).toInstant(), row.getString("street_code"),
					row.getString("number"), PoolCategory.valueOf(row.getString("category")),
					Movement.Kind.valueOf(row.getString("kind")).label(), sums(row), row.getString("note")))
			.list();
	}

	/** Returns what all those lines come to, shown or not. */
	@AnyStaff(action = "查看资金使用台账")
	public PoolSums moved(int year, @Nullable String street, @Nullable PoolCategory category, Actor actor) {
		Conditions where = within(year, street, actor).and("e.category = :category", "category", name(category));
		return this.jdbc.sql(SUMS + where.where()).params(where.parameters()).query((row, index) -> sums(row)).single();
	}

	private static Conditions within(int year, @Nullable String street, Actor actor) {
		Conditions where = new Conditions().and("b.year = :year", "year", year)
			.and("b.street_code = :reach", "reach", actor.scope().streetCode())
			.and("b.street_code = :street", "street", street);
		boolean none = actor.scope().level() == Level.VENDOR || actor.scope().level() == Level.ADMIN;
		return none ? where.and("false") : where;
	}

	private static @Nullable String name(@Nullable PoolCategory category) {
		return (category != null) ? category.name() : null;
	}

	private static PoolSums sums(ResultSet row) throws SQLException {
		return new PoolSums(new Money(row.getBigDecimal("approved")), new Money(row.getBigDecimal("contracted")),
				new Money(row.getBigDecimal("paid")), new Money(row.getBigDecimal("held")));
	}

}
