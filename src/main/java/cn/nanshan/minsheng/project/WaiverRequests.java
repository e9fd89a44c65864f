package cn.nanshan.minsheng.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was asked and answered: an answer is final. */
@Component
public class WaiverRequests {

	private final JdbcClient jdbc;

	WaiverRequests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the requests of a project, the newest first. */
	public List<WaiverRequest> of(ProjectId project) {
		return this.jdbc.sql("select * from waiver_request where project_id = :project order by asked_at desc, id")
			.param("project", project.value())
			.query(WaiverRequests::request)
			.list();
	}

	/** Returns one request of a project. */
	Optional<WaiverRequest> of(ProjectId project, UUID id) {
		return this.jdbc.sql("select * from waiver_request where project_id = :project and id = :id")
			.param("project", project.value())
			.param("id", id)
			.query(WaiverRequests::request)
			.optional();
	}

	/** Adds one and returns whether none for the clause was open already. */
	boolean add(ProjectId project, WaiverRequest request) {
		return this.jdbc
			.sql("""
					insert into waiver_request (id, project_id, clause_id, decider, justification, basis, asked_by, asker_name,
					  asked_at)
					values (:id, :project, :clause, :decider, :justification, :basis, :by, :name, :at) on conflict do nothing
					""")
			.param("id", request.id())
			.param("project", project.value())
			.param("clause", request.clauseId())
			.param("decider", request.decider().name())
			.param("justification", request.justification())
			.param("basis", request.basis())
			.param("by", request.askedBy())
			.param("name", request.askerName())
			.param("at", request.askedAt().atOffset(ZoneOffset.UTC))
			.update() == 1;
	}

	/**
	 * Answers one and returns whether it still waited.
	 * @param waiver the waiver given, absent if it was refused
	 */
	boolean answer(UUID id, String words, @Nullable UUID waiver, Instant at, Actor actor) {
		return this.jdbc.sql("""
				update waiver_request set granted = :granted, words = :words, decided_by = :by, decider_name = :name,
				  decided_at = :at, waiver_id = cast(:waiver as uuid)
				where id = :id and granted is null and lapsed_at is null
				""")
			.param("granted", waiver != null)
			.param("words", words)
			.param("by", actor.accountId())
			.param("name", actor.name())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("waiver", waiver)
			.param("id", id)
			.update() == 1;
	}

	/** Lets an open one lapse. */
	void lapse(UUID id, Instant at) {
		this.jdbc.sql("update waiver_request set lapsed_at = :at where id = :id and granted is null")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.update();
	}

	private static WaiverRequest request(ResultSet row, int index) throws SQLException {
		OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
		OffsetDateTime lapsed = row.getObject("lapsed_at", OffsetDateTime.class);
		return new WaiverRequest(row.getObject("id", UUID.class), row.getString("clause_id"),
				Role.valueOf(row.getString("decider")), row.getString("justification"), row.getString("basis"),
				row.getObject("asked_by", UUID.class), row.getString("asker_name"),
				row.getObject("asked_at", OffsetDateTime.class).toInstant(),
				(decided != null) ? new WaiverRequest.Answer(row.getBoolean("granted"), row.getString("words"),
						row.getString("decider_name"), decided.toInstant()) : null,
				(lapsed != null) ? lapsed.toInstant() : null);
	}

}
