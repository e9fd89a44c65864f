package cn.nanshan.minsheng.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was said of pairs of projects; it is said of both, whoever said it. */
@Component
class SplitResolutions {

	private final JdbcClient jdbc;

	SplitResolutions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns the hits with what was said of each last. */
	List<SplitHit> answer(UUID project, List<SplitHit> hits) {
		if (hits.isEmpty()) {
			return hits;
		}
		Map<UUID, SplitResolution> last = new HashMap<>();
		this.jdbc
			.sql("""
					select case r.project_id when :id then r.other_id else r.project_id end as partner, r.*
					from split_resolution r
					where (r.project_id = :id and r.other_id in (:others)) or (r.other_id = :id and r.project_id in (:others))
					order by r.id
					""")
			.param("id", project)
			.param("others", hits.stream().map((hit) -> hit.other().id()).toList())
			.query((row) -> {
				last.put(row.getObject("partner", UUID.class), read(row));
			});
		return hits.stream().map((hit) -> hit.answered(last.get(hit.other().id()))).toList();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void keep(ProjectId project, UUID other, SplitResolution given, Actor actor) {
		this.jdbc
			.sql("""
					insert into split_resolution (project_id, other_id, outcome, words, minutes_number, total, given_by, given_name,
					  given_at)
					values (:project, :other, :outcome, :words, :minutes, :total, :by, :name, :at)
					""")
			.param("project", project.value())
			.param("other", other)
			.param("outcome", given.outcome().name())
			.param("words", given.words())
			.param("minutes", given.minutesNumber())
			.param("total", given.total().yuan())
			.param("by", actor.accountId())
			.param("name", given.by())
			.param("at", given.at().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static SplitResolution read(ResultSet row) throws SQLException {
		return new SplitResolution(SplitOutcome.valueOf(row.getString("outcome")), row.getString("words"),
				row.getString("minutes_number"), new Money(row.getBigDecimal("total")), row.getString("given_name"),
				row.getObject("given_at", OffsetDateTime.class).toInstant());
	}

}
