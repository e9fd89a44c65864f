package cn.nanshan.minsheng.project;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.integrity.Declarations;
import cn.nanshan.minsheng.integrity.Party;
import cn.nanshan.minsheng.integrity.Standing;
import cn.nanshan.minsheng.organization.Places;

import org.springframework.stereotype.Component;

/**
 * Tells how an approver stands to a project: the yearly declaration is compared with the
 * people who answer for the project (COI-07, COI-08).
 */
@Component
class ApproverStandings {

	private final Declarations declarations;

	private final Places places;

	ApproverStandings(Declarations declarations, Places places) {
		this.declarations = declarations;
		this.places = places;
	}

	private static Set<String> people(Outline outline) {
		return Stream.of(outline.responsiblePerson(), outline.contactPerson()).collect(Collectors.toSet());
	}

	ApproverStanding of(Actor actor, Project project, LocalDate on) {
		Standing standing = this.declarations.standingOf(actor.accountId(), on);
		return new ApproverStanding(standing.declaredOn(), standing.isCurrent(),
				standing.relationTo(responsible(project)).orElse(null));
	}

	/** Returns which of these people must stay away from a project. */
	Set<UUID> related(Set<UUID> accounts, Project project, LocalDate on) {
		return this.declarations.relatedTo(responsible(project), accounts, on);
	}

	private Party responsible(Project project) {
		return new Party(
				(project.runner() == Runner.STREET) ? this.places.streetName(project.home().streetCode()) + "办事处"
						: this.places.communityName(project.home().communityCode()) + "居委会",
				people(project.outline()));
	}

}
