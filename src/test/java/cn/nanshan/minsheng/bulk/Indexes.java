package cn.nanshan.minsheng.bulk;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The plain indexes of tables, taken down for a load and put up again as they were. */
final class Indexes {

	private final JdbcClient jdbc;

	private final List<Index> indexes;

	private Indexes(JdbcClient jdbc, List<Index> indexes) {
		this.jdbc = jdbc;
		this.indexes = indexes;
	}

	static Indexes takenDown(JdbcClient jdbc, String... tables) {
		List<Index> indexes = jdbc
			.sql("""
					select i.indexname, i.indexdef from pg_indexes i where i.schemaname = 'public' and i.tablename = any(:tables)
					and not exists (select 1 from pg_constraint c where c.conname = i.indexname)
					""")
			.param("tables", tables)
			.query((row, index) -> new Index(row.getString("indexname"), row.getString("indexdef")))
			.list();
		indexes.forEach((index) -> jdbc.sql("drop index " + index.name()).update());
		return new Indexes(jdbc, indexes);
	}

	void putUp() {
		this.indexes.forEach((index) -> this.jdbc.sql(index.definition()).update());
	}

	private record Index(String name, String definition) {
	}

}
