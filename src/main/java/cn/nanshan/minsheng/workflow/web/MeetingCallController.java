package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.MeetingCalling;
import cn.nanshan.minsheng.workflow.MeetingReading;
import cn.nanshan.minsheng.workflow.StandingBodies;
import cn.nanshan.minsheng.workflow.StandingBody;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calls meetings, beginning with the members of a standing body. */
@Controller
class MeetingCallController {

	private final MeetingReading reading;

	private final MeetingCalling calling;

	private final Places places;

	private final Clock clock;

	MeetingCallController(MeetingReading reading, MeetingCalling calling, Places places, Clock clock) {
		this.reading = reading;
		this.calling = calling;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping("/meetings/new")
	String create(@RequestParam(required = false) @Nullable UUID body, Actor actor, Model model) {
		String community = actor.scope().communityCode();
		String place = (community != null) ? this.places.communityName(community) + "党群服务中心" : "";
		model.addAttribute("form", (body != null) ? of(this.reading.body(body, actor), place)
				: MeetingForm.empty(null, BodyKind.at(usual(actor)).get(0), place, lastMembers(actor)));
		return form(actor, model);
	}

	@PostMapping("/meetings/new")
	String call(@Valid @ModelAttribute("form") MeetingForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		LocalDate day = form.check(errors);
		if (errors.hasErrors() || day == null) {
			return form(actor, model);
		}
		UUID id = this.calling.call(form.toPlan(day, this.calling.waiting(actor)), actor);
		redirect.addFlashAttribute("done", "已安排会议，可以打印会议通知和签到表，开会时在本页签到和记录票数");
		return "redirect:/meetings/" + id;
	}

	private MeetingForm of(StandingBody body, String place) {
		List<String> lines = body.membersOn(LocalDate.now(this.clock))
			.stream()
			.map((member) -> member.name() + "，" + member.capacity())
			.toList();
		return MeetingForm.empty(body.id(), body.kind(), place, String.join("\n", lines));
	}

	private String lastMembers(Actor actor) {
		return String.join("\n",
				this.reading.lastMembers(actor).stream().map((seat) -> seat.member() + "，" + seat.capacity()).toList());
	}

	private static Level usual(Actor actor) {
		return (actor.scope().level() == Level.STREET) ? Level.STREET : Level.COMMUNITY;
	}

	private String form(Actor actor, Model model) {
		model.addAttribute("kinds",
				BodyKind.at(usual(actor)).stream().map((kind) -> Choice.of(kind.name(), kind.label())).toList());
		List<StandingBodies.Row> bodies = this.reading.bodies(LocalDate.now(this.clock), actor);
		model.addAttribute("bodies", bodies);
		model.addAttribute("candidates",
				this.calling.waiting(actor)
					.stream()
					.map((it) -> Choice.of(it.subject().toString(), it.number() + "　" + it.title() + "　" + it.note()))
					.toList());
		UUID chosen = ((MeetingForm) Objects.requireNonNull(model.getAttribute("form"))).body();
		model.addAttribute("chosen", bodies.stream().filter((row) -> row.id().equals(chosen)).findFirst().orElse(null));
		return "workflow/meeting-new";
	}

}
