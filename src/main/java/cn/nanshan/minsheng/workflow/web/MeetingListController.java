package cn.nanshan.minsheng.workflow.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.MeetingCalling;
import cn.nanshan.minsheng.workflow.MeetingReading;
import cn.nanshan.minsheng.workflow.Meetings;
import cn.nanshan.minsheng.workflow.Seat;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Serves the list of meetings and calls new ones. */
@Controller
class MeetingListController {

	private static final int SIZE = 20;

	private final MeetingReading reading;

	private final MeetingCalling calling;

	private final Places places;

	MeetingListController(MeetingReading reading, MeetingCalling calling, Places places) {
		this.reading = reading;
		this.calling = calling;
		this.places = places;
	}

	@GetMapping("/meetings")
	String list(@RequestParam(required = false) @Nullable UUID after, Actor actor, Model model) {
		List<Meetings.Row> rows = this.reading.list(after, SIZE + 1, actor);
		List<Meetings.Row> shown = rows.stream().limit(SIZE).toList();
		model.addAttribute("rows", shown);
		model.addAttribute("places", this.places);
		model.addAttribute("mayCall", actor.holdsAny(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR));
		model.addAttribute("links", PageLinks.of("/meetings", null,
				(rows.size() > SIZE) ? shown.get(SIZE - 1).id().toString() : null, "每页 20 次，会议日期从近到远"));
		return "workflow/meetings";
	}

	@GetMapping("/meetings/new")
	String create(Actor actor, Model model) {
		String community = actor.scope().communityCode();
		String place = (community != null) ? this.places.communityName(community) + "党群服务中心" : "";
		model.addAttribute("form", MeetingForm.empty(place, lines(this.reading.lastMembers(actor))));
		return form(actor, model);
	}

	@PostMapping("/meetings/new")
	String call(@Valid @ModelAttribute("form") MeetingForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (form.members() != null && form.namesSomebodyTwice()) {
			errors.rejectValue("members", "twice", "有成员写了两遍，请每人只写一行");
		}
		if (form.kind() == null) {
			errors.rejectValue("kind", "missing", "请选择会议类型");
		}
		if (errors.hasErrors()) {
			return form(actor, model);
		}
		UUID id = this.calling.call(form.toPlan(this.calling.waiting(actor)), actor);
		redirect.addFlashAttribute("done", "已通知会议，开会时在本页签到和记录票数");
		return "redirect:/meetings/" + id;
	}

	private String form(Actor actor, Model model) {
		model.addAttribute("kinds", Choice.of(BodyKind.class, BodyKind::label));
		model.addAttribute("candidates",
				this.calling.waiting(actor)
					.stream()
					.map((it) -> Choice.of(it.subject().toString(), it.number() + "　" + it.title() + "　" + it.note()))
					.toList());
		return "workflow/meeting-new";
	}

	private static String lines(List<Seat> seats) {
		return String.join("\n", seats.stream().map((seat) -> seat.member() + "，" + seat.capacity()).toList());
	}

	@Bean
	static NavigationEntry meetingsLink() {
		return NavigationEntry.of(NavigationGroup.PROJECT, 20, "评议会", "/meetings");
	}

}
