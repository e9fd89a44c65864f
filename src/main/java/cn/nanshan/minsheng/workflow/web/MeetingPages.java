package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.workflow.AgendaItem;
import cn.nanshan.minsheng.workflow.AgendaSource;
import cn.nanshan.minsheng.workflow.ClosingRule;
import cn.nanshan.minsheng.workflow.Meeting;
import cn.nanshan.minsheng.workflow.MeetingClosing;
import cn.nanshan.minsheng.workflow.MeetingState;
import cn.nanshan.minsheng.workflow.Meetings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Builds the page of a meeting. */
@Component
class MeetingPages {

	private final Meetings meetings;

	private final MeetingClosing closing;

	private final ObjectProvider<AgendaSource> sources;

	private final Places places;

	private final Clock clock;

	MeetingPages(Meetings meetings, MeetingClosing closing, ObjectProvider<AgendaSource> sources, Places places,
			Clock clock) {
		this.meetings = meetings;
		this.closing = closing;
		this.sources = sources;
		this.places = places;
		this.clock = clock;
	}

	MeetingPage of(UUID id, Actor actor) {
		Meeting meeting = this.meetings.withId(id, actor);
		boolean open = meeting.state() != MeetingState.CLOSED;
		return new MeetingPage(MeetingView.of(meeting), unit(meeting), open ? panels(meeting, actor) : List.of(),
				relations(meeting),
				open && actor.holdsAny(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY),
				open && actor.holdsAny(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY));
	}

	private List<ChecksPanel> panels(Meeting meeting, Actor actor) {
		List<ChecksPanel> panels = new ArrayList<>();
		for (Assessment<ClosingRule> assessment : this.closing.assess(meeting.id(), actor)) {
			AgendaItem item = meeting.item(assessment.subject());
			ChecksPanel panel = ChecksPanel.of(assessment).on(item.title());
			panels.add(justifyAt(meeting, item, actor)
				.map((path) -> panel.waiving(ChecksPanel.Waiving.at(path, List.of()).numbered(item.number())))
				.orElse(panel));
		}
		return panels;
	}

	private Optional<String> justifyAt(Meeting meeting, AgendaItem item, Actor actor) {
		boolean took = meeting.state().isUnderWay() && !meeting.heldOn().isAfter(LocalDate.now(this.clock));
		return took
				? this.sources.orderedStream().flatMap((source) -> source.justifyAt(item, actor).stream()).findFirst()
				: Optional.empty();
	}

	private static List<MeetingPage.RelationRow> relations(Meeting meeting) {
		return meeting.relations()
			.stream()
			.map((relation) -> new MeetingPage.RelationRow(relation.member(), meeting.item(relation.subject()).title(),
					relation.relation(), relation.recused()))
			.sorted(Comparator.comparing(MeetingPage.RelationRow::item).thenComparing(MeetingPage.RelationRow::member))
			.toList();
	}

	String unit(Meeting meeting) {
		String community = meeting.communityCode();
		return this.places.streetName(meeting.streetCode())
				+ ((community != null) ? " " + this.places.communityName(community) : "");
	}

}
