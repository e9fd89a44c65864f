package cn.nanshan.minsheng.policy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the findings and the governing day of every decision, so that an auditor sees in
 * two years what was true then.
 */
@Component
public class DecisionLog {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	DecisionLog(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Stores why a transition was allowed. */
	public void keep(Assessment<?> assessment, UUID decidedBy, String deciderName, Instant at) {
		List<KeptFinding> kept = assessment.findings().stream().map(KeptFinding::of).toList();
		this.jdbc.sql("""
				insert into decision (id, subject, action, governed_by, findings, decided_by, decider_name, decided_at)
				values (:id, :subject, :action, :governed, cast(:findings as jsonb), :by, :name, :at)
				""")
			.param("id", UUID.randomUUID())
			.param("subject", assessment.subject())
			.param("action", assessment.action())
			.param("governed", assessment.facts().governedBy())
			.param("findings", this.json.writeValueAsString(kept))
			.param("by", decidedBy)
			.param("name", deciderName)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Returns the decisions on a subject with what was found at the time, newest first.
	 */
	public List<Decision> of(UUID subject) {
		return this.jdbc.sql("""
				select action, governed_by, findings, decider_name, decided_at from decision
				where subject = :subject order by decided_at desc, id
				""")
			.param("subject", subject)
			.query((row, index) -> new Decision(row.getString("action"),
					row.getObject("governed_by", java.time.LocalDate.class),
					List.of(this.json.readValue(row.getString("findings"), KeptFinding[].class)),
					row.getString("decider_name"), row.getObject("decided_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
