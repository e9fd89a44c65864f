package cn.nanshan.minsheng.household;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The households asked in a year, each once (MF-04). Both acts lock the household's row,
 * so that one clerk's correction cannot lose what another is just adding.
 */
@Component
class AskedHouseholds {

	private final JdbcClient jdbc;

	AskedHouseholds(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Counts a household, unless it is counted already. */
	void count(AskedYear year, String key) {
		statement("""
				insert into asked_household (year, community_code, asked_key) values (:year, :community, :key)
				on conflict on constraint asked_household_pk do update set asked_key = excluded.asked_key
				""", year, key).update();
	}

	/** Uncounts a household that has no answer left. */
	void recount(AskedYear year, String key) {
		statement("""
				select 1 from asked_household where year = :year and community_code = :community and asked_key = :key
				for update
				""", year, key).query(Integer.class).optional();
		statement("""
				delete from asked_household where year = :year and community_code = :community and asked_key = :key
				and not exists (select 1 from inquiry i where i.community_code = :community and i.year = :year
				  and i.asked_key = :key)
				""", year, key).update();
	}

	/** Returns how many households were asked. */
	int asked(AskedYear year) {
		return this.jdbc.sql("select asked from coverage_tally where year = :year and community_code = :community")
			.param("year", year.year())
			.param("community", year.communityCode())
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	private JdbcClient.StatementSpec statement(String sql, AskedYear year, String key) {
		return this.jdbc.sql(sql).param("year", year.year()).param("community", year.communityCode()).param("key", key);
	}

}
