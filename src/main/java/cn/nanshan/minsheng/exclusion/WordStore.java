package cn.nanshan.minsheng.exclusion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the words; they are added and ended, never changed. */
@Component
class WordStore {

	private final JdbcClient jdbc;

	WordStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the words in force on a day. */
	ExclusionWords on(LocalDate day) {
		return new ExclusionWords(this.jdbc.sql("""
				select * from exclusion_word
				where valid_from <= :day and (valid_until is null or valid_until >= :day)
				order by valid_from, word
				""").param("day", day).query(WordStore::word).list());
	}

	/** Returns every word ever added, by clause, those in force first. */
	List<ExclusionWord> all() {
		return this.jdbc.sql("""
				select * from exclusion_word
				order by clause desc, valid_until is not null, kind desc, valid_from, word limit 2000
				""").query(WordStore::word).list();
	}

	Optional<ExclusionWord> find(UUID id) {
		return this.jdbc.sql("select * from exclusion_word where id = :id")
			.param("id", id)
			.query(WordStore::word)
			.optional();
	}

	/** Adds a word; answers whether it was not there yet. */
	boolean add(ExclusionWord word, Actor by, Instant at) {
		return this.jdbc.sql("""
				insert into exclusion_word (id, clause, word, kind, reach, valid_from, source, entered_by, entered_at)
				values (:id, :clause, :word, :kind, :reach, :from, :source, :by, :at)
				on conflict (clause, word) where valid_until is null do nothing
				""")
			.param("id", word.id())
			.param("clause", word.clause().name())
			.param("word", word.word())
			.param("kind", word.kind().name())
			.param("reach", word.reach().name())
			.param("from", word.from())
			.param("source", word.source())
			.param("by", by.name())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** Ends a word with a day; answers whether it was in force. */
	boolean end(UUID id, LocalDate last) {
		return this.jdbc.sql("update exclusion_word set valid_until = :last where id = :id and valid_until is null")
			.param("id", id)
			.param("last", last)
			.update() > 0;
	}

	private static ExclusionWord word(ResultSet row, int index) throws SQLException {
		return new ExclusionWord(row.getObject("id", UUID.class), ExclusionClause.valueOf(row.getString("clause")),
				row.getString("word"), WordKind.valueOf(row.getString("kind")),
				WordReach.valueOf(row.getString("reach")), row.getObject("valid_from", LocalDate.class),
				row.getObject("valid_until", LocalDate.class), row.getString("source"));
	}

}
