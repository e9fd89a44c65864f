package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.BodyMember;
import cn.nanshan.minsheng.workflow.BodySize;
import cn.nanshan.minsheng.workflow.StandingBodies;
import cn.nanshan.minsheng.workflow.StandingBody;

import org.springframework.stereotype.Component;

/** Builds the page of a standing body. */
@Component
class BodyPages {

	private final StandingBodies bodies;

	private final PolicyTermBook terms;

	private final Places places;

	private final Clock clock;

	BodyPages(StandingBodies bodies, PolicyTermBook terms, Places places, Clock clock) {
		this.bodies = bodies;
		this.terms = terms;
		this.places = places;
		this.clock = clock;
	}

	BodyPage of(UUID id, Actor actor) {
		StandingBody body = this.bodies.withId(id, actor);
		LocalDate today = LocalDate.now(this.clock);
		List<BodyMember> serving = body.membersOn(today);
		boolean mayKeep = actor.holdsAny(BodyController.KEEPERS) && body.kind().level() == actor.scope().level();
		List<Choice> staff = mayKeep ? this.bodies.staffOf(body)
			.entrySet()
			.stream()
			.map((account) -> Choice.of(account.getKey().toString(), account.getValue()))
			.toList() : List.of();
		return new BodyPage(body, unit(body), serving,
				body.members().stream().filter((member) -> !serving.contains(member)).toList(),
				BodySize.in(this.terms.on(today, body.streetCode())).note(body.kind(), serving.size()).orElse(null),
				staff, mayKeep);
	}

	private String unit(StandingBody body) {
		String community = body.communityCode();
		return this.places.streetName(body.streetCode())
				+ ((community != null) ? " " + this.places.communityName(community) : "");
	}

}
