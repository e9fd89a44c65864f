package cn.nanshan.minsheng.project;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the pairs of projects that look alike for the list of 拆分与重复线索: written when a
 * design is saved or answered, so that the list compares nothing.
 */
@Component
class SplitLeads {

	/** The states in which a project is not carried out and looks like nothing. */
	static final Set<ProjectState> DEAD = Set
		.copyOf(EnumSet.of(ProjectState.NOT_PASSED, ProjectState.REJECTED, ProjectState.WITHDRAWN));

	private final JdbcClient jdbc;

	private final Clock clock;

	SplitLeads(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Writes down what looks like a project now; what no longer does is marked so. */
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(Project project, SplitFindings found) {
		List<UUID> others = Stream
			.concat(Stream.of(project.id().value()), found.hits().stream().map((hit) -> hit.other().id()))
			.toList();
		this.jdbc
			.sql("""
					update split_lead set standing = 'GONE' where standing <> 'GONE'
					  and ((project_id = :id and other_id not in (:others)) or (other_id = :id and project_id not in (:others)))
					""")
			.param("id", project.id().value())
			.param("others", others)
			.update();
		found.hits().forEach((hit) -> keep(project, hit));
	}

	/** Marks every pair of a project that is not carried out. */
	@Transactional(propagation = Propagation.MANDATORY)
	void drop(Project project) {
		keep(project, SplitFindings.NONE);
	}

	private void keep(Project project, SplitHit hit) {
		UUID id = project.id().value();
		boolean younger = isYounger(project, hit.other());
		this.jdbc
			.sql("""
					insert into split_lead (id, project_id, other_id, street_code, community_code, kind, likeness, total, cap,
					  standing, found_at)
					select :lead, p.id, :other, p.street_code, p.community_code, :kind, :likeness, :total, :cap, :standing, :now
					from project p where p.id = :project
					on conflict (project_id, other_id) do update set street_code = excluded.street_code,
					  community_code = excluded.community_code, kind = excluded.kind, likeness = excluded.likeness,
					  total = excluded.total, cap = excluded.cap, standing = excluded.standing
					""")
			.param("lead", UUID.randomUUID())
			.param("project", younger ? id : hit.other().id())
			.param("other", younger ? hit.other().id() : id)
			.param("kind", hit.kind().name())
			.param("likeness", BigDecimal.valueOf(Math.min(1, hit.likeness())))
			.param("total", hit.total().yuan())
			.param("cap", hit.cap().yuan())
			.param("standing", standing(hit).name())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private static SplitStanding standing(SplitHit hit) {
		if (!hit.kind().binds()) {
			return SplitStanding.HINT;
		}
		return hit.isSame() ? SplitStanding.SAME : hit.isOpen() ? SplitStanding.OPEN : SplitStanding.DIFFERENT;
	}

	private static boolean isYounger(Project project, SplitHit.Other other) {
		int order = project.createdAt().compareTo(other.createdAt());
		return (order != 0) ? order > 0 : project.number().compareTo(other.number()) > 0;
	}

}
