package cn.nanshan.minsheng.policy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
		return new Waivers(all(List.of(subject)));
	}

	/** Returns all justifications given for each of these, asked for at once. */
	public Map<UUID, Waivers> of(Collection<UUID> subjects) {
		List<Waiver> all = all(subjects);
		return subjects.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (subject) -> new Waivers(
					all.stream().filter((waiver) -> waiver.subject().equals(subject)).toList())));
	}

	private List<Waiver> all(Collection<UUID> subjects) {
		return this.jdbc.sql("""
				select id, subject, clause_id, justification, basis, minutes_number, approved_by, approver_id, given_at
				from waiver where subject = any (:subjects) order by given_at
				""")
			.param("subjects", subjects.toArray(UUID[]::new))
			.query((row, index) -> new Waiver(row.getObject("id", UUID.class), row.getObject("subject", UUID.class),
					row.getString("clause_id"), row.getString("justification"), row.getString("basis"),
					row.getString("minutes_number"), row.getString("approved_by"),
					row.getObject("approver_id", UUID.class),
					row.getObject("given_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	/** Adds one; whether this person may give it is the caller's question. */
	public void add(Waiver waiver, WaiverMatter matter) {
		this.jdbc.sql("""
				insert into waiver (id, subject, clause_id, justification, basis, minutes_number, approved_by,
				approver_id, given_at, title, path, street_code, community_code)
				values (:id, :subject, :clause, :justification, :basis, :minutes, :by, :approver, :at,
				  :title, :path, :street, :community)
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
			.param("title", matter.title())
			.param("path", matter.path())
			.param("street", matter.streetCode())
			.param("community", matter.communityCode())
			.update();
	}

}
