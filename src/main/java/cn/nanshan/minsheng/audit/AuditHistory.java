package cn.nanshan.minsheng.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the trail: the history of one thing, or the whole of it page by page. */
@Component
public class AuditHistory {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final JdbcClient jdbc;

	private final RowMapper<RecordedEvent> rows;

	AuditHistory(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.rows = (row, index) -> new RecordedEvent(row.getLong("seq"),
				row.getObject("happened_at", OffsetDateTime.class).toInstant(),
				json.readValue(row.getString("body"), AuditEntry.class));
	}

	/** Returns what happened to one thing, oldest first. */
	public List<RecordedEvent> of(String subjectType, String subjectId) {
		return this.jdbc.sql("""
				select seq, happened_at, body from audit_event where subject_type = :type and subject_id = :id
				order by seq
				""").param("type", subjectType).param("id", subjectId).query(this.rows).list();
	}

	/**
	 * Returns one page of the trail, newest first.
	 * @param search what is looked for
	 * @param before place in the chain of the last row of the page before, or
	 * {@code null}
	 * @param size rows wanted
	 */
	public List<RecordedEvent> page(Search search, @Nullable Long before, int size) {
		return this.jdbc.sql("""
				select seq, happened_at, body from audit_event
				where (cast(:before as bigint) is null or seq < :before)
				and (cast(:actor as text) is null or actor_name = :actor)
				and (cast(:subject as text) is null or subject_id = :subject)
				and (cast(:action as text) is null or action = :action)
				and (cast(:from as timestamptz) is null or happened_at >= :from)
				and (cast(:until as timestamptz) is null or happened_at < :until)
				order by seq desc limit :size
				""")
			.param("before", before)
			.param("actor", search.actorName())
			.param("action", search.action())
			.param("subject", search.subjectId())
			.param("from", start(search.from()))
			.param("until", (search.until() != null) ? start(search.until().plusDays(1)) : null)
			.param("size", size)
			.query(this.rows)
			.list();
	}

	private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
		return (day != null) ? day.atStartOfDay(ZONE).toOffsetDateTime() : null;
	}

	/**
	 * What is looked for; absent means any.
	 *
	 * @param actorName name of the person
	 * @param action words of the button
	 * @param subjectId id of the thing it was done to
	 * @param from first day
	 * @param until last day
	 */
	public record Search(@Nullable String actorName, @Nullable String action, @Nullable String subjectId,
			@Nullable LocalDate from, @Nullable LocalDate until) {

	}

}
