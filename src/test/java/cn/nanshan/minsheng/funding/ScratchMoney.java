package cn.nanshan.minsheng.funding;

import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Empty copies of the tables of the money in a schema of their own, with their columns
 * and with as much of their walls as is asked for; gone at the end.
 */
final class ScratchMoney implements AutoCloseable {

	private static final List<String> TABLES = List.of("annual_budget", "budget_document", "allocation",
			"allocation_move", "commitment", "pool_item", "fund_entry");

	private final JdbcClient owner;

	private final String schema;

	private final HikariDataSource database;

	ScratchMoney(JdbcClient owner, DataSource like, String schema, String walls) throws Exception {
		this.owner = owner;
		this.schema = schema;
		owner.sql("drop schema if exists " + schema + " cascade").update();
		owner.sql("create schema " + schema).update();
		TABLES.forEach((table) -> owner
			.sql("create table %1$s.%2$s (like public.%2$s including defaults including identity %3$s)"
				.formatted(schema, table, walls))
			.update());
		owner.sql("create index on " + schema + ".fund_entry (budget_id)").update();
		owner.sql("create index on " + schema + ".fund_entry (reference)").update();
		owner.sql("alter table " + schema + ".annual_budget add primary key (id)").update();
		owner.sql("alter table " + schema + ".commitment add primary key (reference)").update();
		owner.sql("alter table " + schema
				+ ".allocation add constraint allocation_place_uq unique nulls not distinct (budget_id, community_code)")
			.update();
		HikariConfig settings = new HikariConfig();
		like.unwrap(HikariDataSource.class).copyStateTo(settings);
		settings.setPoolName(schema);
		settings.setSchema(null);
		settings.setConnectionInitSql("set search_path to " + schema + ", public");
		this.database = new HikariDataSource(settings);
	}

	DataSource database() {
		return this.database;
	}

	JdbcClient jdbc() {
		return JdbcClient.create(this.database);
	}

	@Override
	public void close() {
		this.database.close();
		this.owner.sql("drop schema " + this.schema + " cascade").update();
	}

}
