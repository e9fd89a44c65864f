package cn.nanshan.minsheng.demo;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions that the people of a story see on their forms. */
@Component
class Versions {

	private final JdbcClient jdbc;

	Versions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	int project(String number) {
		return one("select version from project where number = :key", number);
	}

	int procurement(String number) {
		return one("select c.version from procurement c join project p on p.id = c.project_id where p.number = :key",
				number);
	}

	int run(String number) {
		return one("""
				select r.version from approval_run r join project p on p.id = r.subject
				where p.number = :key order by r.round desc limit 1
				""", number);
	}

	int demand(String number) {
		return one("select version from demand where number = :key", number);
	}

	int meeting(UUID id) {
		return one("select version from meeting where id = :key", id);
	}

	int acceptance(UUID id) {
		return one("select version from acceptance where id = :key", id);
	}

	int payment(UUID id) {
		return one("select version from payment where id = :key", id);
	}

	int report(UUID id) {
		return one("select version from progress_report where id = :key", id);
	}

	int halfYear(String community, String window) {
		return this.jdbc.sql("select version from half_year_evaluation where community_code = :c and half_year = :w")
			.param("c", community)
			.param("w", window)
			.query(Integer.class)
			.single();
	}

	UUID projectId(String number) {
		return this.jdbc.sql("select id from project where number = :key")
			.param("key", number)
			.query(UUID.class)
			.single();
	}

	UUID demandId(String number) {
		return this.jdbc.sql("select id from demand where number = :key")
			.param("key", number)
			.query(UUID.class)
			.single();
	}

	UUID openReport(String number) {
		return this.jdbc.sql("""
				select r.id from progress_report r join project p on p.id = r.project_id
				where p.number = :key order by r.month desc limit 1
				""").param("key", number).query(UUID.class).single();
	}

	private int one(String sql, Object key) {
		return this.jdbc.sql(sql).param("key", key).query(Integer.class).single();
	}

}
