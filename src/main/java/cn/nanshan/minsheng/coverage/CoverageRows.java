package cn.nanshan.minsheng.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.shared.Conditions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads coverage for pages, in one statement however many demands there are. */
@Component
class CoverageRows {

	private static final String FROM = """
			select c.street_code, c.code, c.name, coalesce(t.asked, 0) as asked, coalesce(k.total, 0) as key_total,
			  coalesce(k.asked, 0) as key_asked, coalesce(r.held, 0) as rounds, p.id is not null as reported
			from community c
			left join coverage_tally t on t.community_code = c.code and t.year = :year
			left join lateral (select count(*)::int as total, count(a.asked_key)::int as asked
			  from key_household k left join asked_household a on a.year = :year
			    and a.community_code = k.community_code and a.asked_key = k.household_id::text
			  where k.community_code = c.code and k.removed_on is null
			    and k.listed_on <= make_date(:year, 12, 31)) k on true
			left join lateral (select count(*)::int as held from collection_round r
			  where r.community_code = c.code and r.year = :year and r.kind = 'CONCENTRATED'
			    and r.state in ('CLOSED', 'SUMMARISED')) r on true
			left join coverage_report p on p.community_code = c.code and p.year = :year
			""";

	private final JdbcClient jdbc;

	CoverageRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Returns the communities of a street, or of the whole reach, in the order of streets
	 * and names.
	 */
	List<Coverage> of(int year, @Nullable String street, @Nullable String community, Actor actor) {
		Conditions where = new Conditions().and("c.merged_into is null")
			.and("c.street_code = :street", "street", street)
			.and("c.code = :community", "community", community)
			.and("c.street_code = :ownStreet", "ownStreet", actor.scope().streetCode())
			.and("c.code = :own", "own", actor.scope().communityCode());
		if (actor.scope().level() == Level.VENDOR || actor.scope().level() == Level.ADMIN) {
			where.and("false");
		}
		return this.jdbc.sql(FROM + where.where() + " order by c.street_code, c.name")
			.params(where.parameters())
			.param("year", year)
			.query(CoverageRows::row)
			.list();
	}

	private static Coverage row(ResultSet row, int index) throws SQLException {
		return new Coverage(row.getString("street_code"), row.getString("code"), row.getString("name"),
				row.getInt("asked"), row.getInt("key_total"), row.getInt("key_asked"), row.getInt("rounds"),
				row.getBoolean("reported"));
	}

}
