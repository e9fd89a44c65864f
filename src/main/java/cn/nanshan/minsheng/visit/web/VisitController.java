package cn.nanshan.minsheng.visit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.visit.Recorded;
import cn.nanshan.minsheng.visit.Visit;
import cn.nanshan.minsheng.visit.VisitReading;
import cn.nanshan.minsheng.visit.VisitRecording;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The list of a day and the record at a door: one page, so that whoever opened it has all
 * that a walk without a signal needs.
 */
@Controller
class VisitController {

	private final VisitReading reading;

	private final VisitRecording recording;

	private final Clock clock;

	VisitController(VisitReading reading, VisitRecording recording, Clock clock) {
		this.reading = reading;
		this.recording = recording;
		this.clock = clock;
	}

	@GetMapping("/visits")
	String list(@RequestParam(required = false) @Nullable String day, Actor actor, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate chosen = VisitDays.of(day, today);
		model.addAttribute("form", VisitForm.begin());
		model.addAttribute("page", VisitPage.of(chosen, today, this.reading.list(chosen, actor)));
		return "visit/list";
	}

	@GetMapping("/visits/{id}")
	String open(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", VisitForm.begin());
		return page(this.reading.one(id, actor), actor, model);
	}

	@PostMapping("/visits/{id}")
	String record(@PathVariable UUID id, @Valid @ModelAttribute("form") VisitForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		Visit visit = this.reading.one(id, actor);
		form.check(errors);
		if (errors.hasErrors()) {
			return page(visit, actor, model);
		}
		Recorded recorded = this.recording.record(id, form.key(), form.report(), actor);
		redirect.addFlashAttribute("done", sentence(visit, recorded));
		List<Visit> visits = this.reading.list(visit.day(), actor);
		return "redirect:" + VisitPage.after(id, visits)
			.map((next) -> "/visits/" + next.id())
			.orElseGet(() -> VisitDays.address(visit.day(), LocalDate.now(this.clock)));
	}

	private String page(Visit visit, Actor actor, Model model) {
		model.addAttribute("page",
				VisitPage.of(visit.day(), LocalDate.now(this.clock), this.reading.list(visit.day(), actor)).at(visit));
		return "visit/list";
	}

	private static String sentence(Visit visit, Recorded recorded) {
		return switch (recorded.outcome()) {
			case DEMAND -> visit.home() + " 已登记，需求编号 " + recorded.demandNumber() + "。";
			case NOTHING -> visit.home() + " 已登记：没有需求。";
			case NOT_AT_HOME -> visit.home() + " 不在家，留在清单里。";
		};
	}

	@Bean
	static NavigationEntry visitsLink() {
		return NavigationEntry.of(NavigationGroup.DEMAND, 35, "走访清单", "/visits", Role.COMMUNITY_CLERK,
				Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY);
	}

}
