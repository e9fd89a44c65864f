package cn.nanshan.minsheng.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.funding.FundEntry;
import cn.nanshan.minsheng.funding.FundPosition;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.shared.NotFound;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Splits a street's money of a year by what became of it, and by community. */
@UseCase
@Transactional(readOnly = true)
public class FundPositions {

	private static final String SUMS = """
			select community_code, pool, sum(paid) as paid, sum(contracted) as contracted, sum(granted) as granted,
			  sum(asked) as asked
			from (select t.community_code, t.pool, t.paid, t.held - t.granted - t.paid as contracted, t.granted, 0 as asked
			  from annual_budget b join commitment_tally t on t.budget_id = b.id
			  where b.street_code = :street and b.year = :year
			  union all
			  select community_code, track = 'POOL', 0, 0, 0, coalesce(requested, 0) from project
			  where street_code = :street and budget_year = :year
			    and state in ('SUBMITTED', 'STREET_STUDY', 'URGENT_FILED')) part
			group by community_code, pool
			""";

	private final JdbcClient jdbc;

	FundPositions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the communities that hold or ask for money of a street-year. */
	@AnyStaff(action = "查看资金")
	public List<Row> of(String streetCode, int year, Actor actor) {
		String reach = actor.scope().streetCode();
		boolean none = actor.scope().level() == Level.VENDOR || actor.scope().level() == Level.ADMIN;
		if (none || (reach != null && !reach.equals(streetCode))) {
			throw new NotFound("资金");
		}
		return this.jdbc.sql(SUMS).param("street", streetCode).param("year", year).query(FundPositions::row).list();
	}

	/** Returns the numbers of the projects that lines of the ledger are about. */
	@AnyStaff(action = "查看资金")
	public Map<UUID, String> numbers(List<FundEntry> entries, Actor actor) {
		Map<UUID, String> numbers = new HashMap<>();
		List<UUID> subjects = entries.stream().map(FundEntry::reference).filter(Objects::nonNull).distinct().toList();
		if (!subjects.isEmpty()) {
			this.jdbc.sql("""
					select id, number from project
					where id in (:ids) and (cast(:street as text) is null or street_code = :street)
					""")
				.param("ids", subjects)
				.param("street", actor.scope().streetCode())
				.query((row, index) -> numbers.put(row.getObject("id", UUID.class), row.getString("number")))
				.list();
		}
		return numbers;
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		return new Row(row.getString("community_code"), row.getBoolean("pool"),
				new FundPosition(Money.ZERO, new Money(row.getBigDecimal("paid")),
						new Money(row.getBigDecimal("contracted")), new Money(row.getBigDecimal("granted")),
						new Money(row.getBigDecimal("asked"))));
	}

	/**
	 * The money of one community's projects.
	 *
	 * @param communityCode the community
	 * @param pool whether it is the street's overhead pool
	 * @param position where it stands
	 */
	public record Row(@Nullable String communityCode, boolean pool, FundPosition position) {
	}

}
