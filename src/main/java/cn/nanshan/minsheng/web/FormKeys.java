package cn.nanshan.minsheng.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers which rendered forms were sent and where that led. A claim commits by itself
 * before the action starts, so of two clicks only one can act; after a crash the claim
 * stays open and nobody acts on it again.
 */
@Repository
class FormKeys {

	private static final Duration KEPT = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final Clock clock;

	FormKeys(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Claims a form; returns {@code null} if it is ours, else what is known of the first
	 * one.
	 */
	@Nullable Earlier claim(UUID key, String actor, String path, String hash) {
		Instant now = this.clock.instant();
		this.jdbc.sql("DELETE FROM form_submission WHERE at < :old")
			.param("old", now.minus(KEPT).atOffset(ZoneOffset.UTC))
			.update();
		int claimed = this.jdbc.sql("""
				INSERT INTO form_submission (key, actor, path, request_hash, at)
				VALUES (:key, :actor, :path, :hash, :at) ON CONFLICT DO NOTHING""")
			.param("key", key)
			.param("actor", actor)
			.param("path", path)
			.param("hash", hash)
			.param("at", now.atOffset(ZoneOffset.UTC))
			.update();
		return (claimed == 1) ? null : earlier(key, actor, path, hash);
	}

	/** Keeps where the action led; from now on the same form leads there again. */
	void settle(UUID key, String location) {
		this.jdbc.sql("UPDATE form_submission SET result_location = :location WHERE key = :key")
			.param("location", location)
			.param("key", key)
			.update();
	}

	/**
	 * Gives the key back: nothing happened, the reader mends the form and sends it again.
	 */
	void release(UUID key) {
		this.jdbc.sql("DELETE FROM form_submission WHERE key = :key AND result_location IS NULL")
			.param("key", key)
			.update();
	}

	private Earlier earlier(UUID key, String actor, String path, String hash) {
		return this.jdbc.sql("""
				SELECT actor = :actor AND path = :path AND request_hash = :hash, actor = :actor, result_location
				FROM form_submission WHERE key = :key""")
			.param("key", key)
			.param("actor", actor)
			.param("path", path)
			.param("hash", hash)
			.query((row, number) -> new Earlier(row.getBoolean(1), row.getBoolean(2) ? row.getString(3) : null))
			.optional()
			.orElse(new Earlier(true, null));
	}

	/**
	 * The first sending of a form.
	 *
	 * @param same whether the same person sent the same content to the same address
	 * @param result where it led, {@code null} while it runs, or if it was somebody else
	 */
	record Earlier(boolean same, @Nullable String result) {

	}

}
