package cn.nanshan.minsheng.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.integrity.Declarations;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.TermKey;
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

	private final PolicyTermBook terms;

	private final ConcernedCommunities concerned;

	private final Places places;

	private final JdbcClient jdbc;

	private final Clock clock;

	AcceptanceFactsReader(Papers papers, Declarations declarations, WaiverBook waivers, PolicyTermBook terms,
			ConcernedCommunities concerned, Places places, JdbcClient jdbc, Clock clock) {
		this.papers = papers;
		this.declarations = declarations;
		this.waivers = waivers;
		this.terms = terms;
		this.concerned = concerned;
		this.places = places;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	AcceptanceFacts read(Project project, Acceptance acceptance, @Nullable AcceptanceVerdict verdict, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		return new AcceptanceFacts(project.id().value(), acceptance.id(), project.track(), project.outline().type(),
				today, acceptance.round(),
				this.terms.on(today, project.home().streetCode()).count(TermKey.ACCEPT_RETRY), acceptance.heldOn(),
				acceptance.dueOn(), acceptance.members(), absent(project, acceptance), acceptance.items(),
				acceptance.measurements(), this.papers.pictures(Papers.ACCEPTANCE, acceptance.id()),
				Participations.count(project, Participation.Stage.ACCEPTANCE), verdict, approved(project, actor),
				project.judge().acts(actor, Role.COMMUNITY_SECRETARY)
						? this.declarations.standingOf(actor.accountId(), today) : null,
				this.waivers.of(project.id().value()));
	}

	private @Nullable List<String> absent(Project project, Acceptance acceptance) {
		List<String> concerned = this.concerned.of(project);
		return concerned.isEmpty() ? null
				: concerned.stream()
					.filter((code) -> acceptance.members()
						.stream()
						.noneMatch((member) -> member.came() && code.equals(member.communityCode())))
					.map(this.places::communityName)
					.toList();
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
