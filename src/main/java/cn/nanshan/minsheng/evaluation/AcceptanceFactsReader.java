package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.Declarations;
import cn.nanshan.minsheng.policy.WaiverBook;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the facts of an acceptance, for the page and for the verdict alike. */
@Component
class AcceptanceFactsReader {

	private final Papers papers;

	private final Declarations declarations;

	private final WaiverBook waivers;

	private final JdbcClient jdbc;

	private final Clock clock;

	AcceptanceFactsReader(Papers papers, Declarations declarations, WaiverBook waivers, JdbcClient jdbc, Clock clock) {
		this.papers = papers;
		this.declarations = declarations;
		this.waivers = waivers;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	AcceptanceFacts read(Project project, Acceptance acceptance, @Nullable AcceptanceVerdict verdict, Actor actor) {
		return new AcceptanceFacts(project.id().value(), acceptance.id(), project.track(), project.outline().type(),
				LocalDate.now(this.clock), acceptance.round(), acceptance.heldOn(), acceptance.dueOn(),
				acceptance.members(), acceptance.items(), acceptance.measurements(),
				this.papers.pictures(Papers.ACCEPTANCE, acceptance.id()),
				Participations.count(project, Participation.Stage.ACCEPTANCE), verdict, approved(project, actor),
				project.judge().acts(actor, Role.COMMUNITY_SECRETARY)
						? this.declarations.standingOf(actor.accountId(), LocalDate.now(this.clock)) : null,
				this.waivers.of(project.id().value()));
	}

	private boolean approved(Project project, Actor actor) {
		return this.jdbc.sql("""
				select exists (select 1 from project_state_change
				where project_id = :project and to_state = :approved and changed_by = :actor)
				""")
			.param("project", project.id().value())
			.param("approved", ProjectState.APPROVED.name())
			.param("actor", actor.accountId())
			.query(Boolean.class)
			.single();
	}

}
