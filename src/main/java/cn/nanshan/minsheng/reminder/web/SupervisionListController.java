package cn.nanshan.minsheng.reminder.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.reminder.SupervisionState;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.web.Offices;
import cn.nanshan.minsheng.workflow.web.TaskTabs;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists 督办 on the screen and on paper. */
@Controller
class SupervisionListController {

	private static final int SIZE = 20;

	/** Lines on paper; who wants more narrows the list. */
	private static final int PRINTED = 200;

	private static final List<Choice> SHOWN = Stream
		.concat(Stream.of(Choice.of("", "没有办结的"), Choice.of("OVERDUE", "已超期的")), Stream.concat(
				Choice.of(SupervisionState.class, SupervisionState::label).stream(), Stream.of(Choice.of("ALL", "全部"))))
		.toList();

	private final SupervisionPages pages;

	private final Offices offices;

	SupervisionListController(SupervisionPages pages, Offices offices) {
		this.pages = pages;
		this.offices = offices;
	}

	@GetMapping("/supervisions")
	String list(@ModelAttribute("query") SupervisionQuery query, @RequestParam(required = false) @Nullable UUID after,
			Actor actor, Model model) {
		List<SupervisionRow> found = this.pages.rows(query, after, SIZE + 1, actor);
		List<SupervisionRow> shown = found.stream().limit(SIZE).toList();
		String next = (found.size() > SIZE) ? shown.get(SIZE - 1).supervision().id().toString() : null;
		model.addAttribute("tabs", TaskTabs.SUPERVISED.links());
		model.addAttribute("rows", shown);
		model.addAttribute("choices", SHOWN);
		model.addAttribute("communities", this.offices.communities(actor));
		model.addAttribute("raising", actor.holdsAny(Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS));
		model.addAttribute("printed", query.address("/supervisions/print"));
		model.addAttribute("links", PageLinks.of(query.address("/supervisions"), null, next, "每页 " + SIZE + " 件，新的在前"));
		return "reminder/supervisions";
	}

	@GetMapping("/supervisions/print")
	String print(@ModelAttribute("query") SupervisionQuery query, Actor actor, Model model) {
		model.addAttribute("rows", this.pages.rows(query, null, PRINTED, actor));
		model.addAttribute("back", query.address("/supervisions"));
		return "reminder/print-supervisions";
	}

}
