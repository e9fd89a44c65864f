package cn.nanshan.minsheng.workflow.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Assessment;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.workflow.ClosingRule;
import cn.nanshan.minsheng.workflow.Meeting;
import cn.nanshan.minsheng.workflow.MeetingClosing;
import cn.nanshan.minsheng.workflow.MeetingState;
import cn.nanshan.minsheng.workflow.Meetings;

import org.springframework.stereotype.Component;

/** Builds the page of a meeting. */
@Component
class MeetingPages {

	private final Meetings meetings;

	private final MeetingClosing closing;

	private final Places places;

	MeetingPages(Meetings meetings, MeetingClosing closing, Places places) {
		this.meetings = meetings;
		this.closing = closing;
		this.places = places;
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
			panels.add(ChecksPanel.of(assessment).on(meeting.item(assessment.subject()).title()));
		}
		return panels;
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
