package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an uploaded list until the clerk has seen what will become of it. */
@Component
class ImportStore {

	private static final TypeReference<List<ImportRow>> ROWS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ImportStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void keep(UUID id, UUID account, String fileName, List<ImportRow> rows, Instant now) {
		this.jdbc.sql("""
				insert into project_import (id, account_id, file_name, rows, uploaded_at)
				values (:id, :account, :file, cast(:rows as jsonb), :now)
				""")
			.param("id", id)
			.param("account", account)
			.param("file", fileName)
			.param("rows", this.json.writeValueAsString(rows))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Returns a list that this account uploaded. */
	Optional<Kept> find(UUID id, UUID account) {
		return this.jdbc
			.sql("select file_name, rows, confirmed_at is not null as done from project_import "
					+ "where id = :id and account_id = :account")
			.param("id", id)
			.param("account", account)
			.query((row, index) -> new Kept(row.getString("file_name"),
					this.json.readValue(row.getString("rows"), ROWS), row.getBoolean("done")))
			.optional();
	}

	/** Marks a list as done; answers whether it was not before. */
	boolean confirm(UUID id, Instant now) {
		return this.jdbc.sql("update project_import set confirmed_at = :now where id = :id and confirmed_at is null")
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update() == 1;
	}

	/**
	 * Lets only one import of all decide what exists already, until the transaction ends.
	 */
	void lock() {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtext('project import'))").query((row) -> {
		});
	}

	/** Returns which of these keys are taken by projects that were imported before. */
	Set<String> taken(Collection<String> keys) {
		return keys.isEmpty() ? Set.of()
				: this.jdbc.sql("select import_key from project where import_key = any(:keys)")
					.param("keys", keys.toArray(String[]::new))
					.query(String.class)
					.set();
	}

	void mark(String number, String key) {
		this.jdbc.sql("update project set import_key = :key where number = :number")
			.param("key", key)
			.param("number", number)
			.update();
	}

	/**
	 * A list that was uploaded.
	 *
	 * @param fileName its name
	 * @param rows its rows
	 * @param confirmed whether drafts were made of it
	 */
	record Kept(String fileName, List<ImportRow> rows, boolean confirmed) {

	}

}
