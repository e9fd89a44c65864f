package cn.nanshan.minsheng.project;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.audit.FieldChange;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a project said each time it was handed to the street, and tells what changed
 * since.
 */
@Component
class SubmittedDesigns {

	private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final DesignChanges comparison;

	SubmittedDesigns(JdbcClient jdbc, JsonMapper json, DesignChanges comparison) {
		this.jdbc = jdbc;
		this.json = json;
		this.comparison = comparison;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void keep(Project project, int round, Instant now) {
		this.jdbc.sql("""
				insert into project_submitted (project_id, round, submitted_at, fields)
				values (:project, :round, :at, cast(:fields as jsonb))
				""")
			.param("project", project.id().value())
			.param("round", round)
			.param("at", now.atOffset(ZoneOffset.UTC))
			.param("fields", this.json.writeValueAsString(this.comparison.fields(project.design())))
			.update();
	}

	/**
	 * Returns what differs from what the street saw last: before the street has it again,
	 * the draft against the last time; else the last time against the time before.
	 */
	List<FieldChange> changes(Project project) {
		List<Map<String, String>> seen = this.jdbc
			.sql("select fields from project_submitted where project_id = :project order by round desc limit 2")
			.param("project", project.id().value())
			.query((row, index) -> this.json.readValue(row.getString("fields"), FIELDS))
			.list();
		if (seen.isEmpty()) {
			return List.of();
		}
		if (project.state().isEditable()) {
			return this.comparison.between(seen.get(0), this.comparison.fields(project.design()));
		}
		return (seen.size() < 2) ? List.of() : this.comparison.between(seen.get(1), seen.get(0));
	}

}
