package cn.nanshan.minsheng.workflow.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.MeetingReading;
import cn.nanshan.minsheng.workflow.MeetingState;
import cn.nanshan.minsheng.workflow.Meetings;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the list of meetings. */
@Controller
class MeetingListController {

	private static final int SIZE = 20;

	private final MeetingReading reading;

	private final Places places;

	MeetingListController(MeetingReading reading, Places places) {
		this.reading = reading;
		this.places = places;
	}

	@GetMapping("/meetings")
	String list(MeetingQuery query, Actor actor, Model model) {
		List<Meetings.Row> rows = this.reading.list(query.filter(), query.after(), SIZE + 1, actor);
		List<Meetings.Row> shown = rows.stream().limit(SIZE).toList();
		UUID last = (rows.size() > SIZE) ? shown.get(SIZE - 1).id() : null;
		String street = actor.scope().streetCode();
		model.addAttribute("rows", shown);
		model.addAttribute("places", this.places);
		model.addAttribute("filter", query.filter());
		model.addAttribute("narrows", query.narrows());
		model.addAttribute("kinds", Choice.of(BodyKind.class, BodyKind::label));
		model.addAttribute("states", Choice.of(MeetingState.class, MeetingState::label));
		model.addAttribute("communities",
				(street == null || actor.scope().level() == Level.COMMUNITY) ? List.of()
						: this.places.communities(street)
							.stream()
							.map((community) -> Choice.of(community.code(), community.name()))
							.toList());
		model.addAttribute("mayCall", actor.holdsAny(BodyController.KEEPERS));
		model.addAttribute("links",
				PageLinks.of(query.address(), null, (last != null) ? last.toString() : null, "每页 20 次，会议日期从近到远"));
		return "workflow/meetings";
	}

	@Bean
	static NavigationEntry meetingsLink() {
		return NavigationEntry.of(NavigationGroup.PROJECT, 20, "评议会", "/meetings");
	}

}
