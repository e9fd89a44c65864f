package cn.nanshan.minsheng.policy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the waivers: adds, never changes. */
@Component
public class WaiverBook {

	private final JdbcClient jdbc;

	WaiverBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns all justifications given for a project, oldest first. */
	public Waivers of(UUID subject) {
		List<Waiver> all = this.jdbc.sql("""
				select id, subject, clause_id, justification, basis, minutes_number, approved_by, approver_id, given_at
				from waiver where subject = :subject order by given_at
				""")
			.param("subject", subject)
			.query((row, index) -> new Waiver(row.getObject("id", UUID.class), row.getObject("subject", UUID.class),
					row.getString("clause_id"), row.getString("justification"), row.getString("basis"),
					row.getString("minutes_number"), row.getString("approved_by"),
					row.getObject("approver_id", UUID.class),
					row.getObject("given_at", OffsetDateTime.class).toInstant()))
			.list();
		return new Waivers(all);
	}

	/** Adds one; whether this person may give it is the caller's question. */
	public void add(Waiver waiver) {
		this.jdbc
			.sql("""
					insert into waiver (id, subject, clause_id, justification, basis, minutes_number, approved_by,
					approver_id, given_at) values (:id, :subject, :clause, :justification, :basis, :minutes, :by, :approver, :at)
					""")
			.param("id", waiver.id())
			.param("subject", waiver.subject())
			.param("clause", waiver.clauseId())
			.param("justification", waiver.justification())
			.param("basis", waiver.basis())
			.param("minutes", waiver.minutesNumber())
			.param("by", waiver.approvedBy())
			.param("approver", waiver.approverId())
			.param("at", waiver.givenAt().atOffset(ZoneOffset.UTC))
			.update();
	}

}
