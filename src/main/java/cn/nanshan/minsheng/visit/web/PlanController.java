package cn.nanshan.minsheng.visit.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.household.KeyFamily;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.visit.Visit;
import cn.nanshan.minsheng.visit.VisitPlanning;
import cn.nanshan.minsheng.visit.VisitReading;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a collector makes the list of a day. */
@Controller
class PlanController {

	private final VisitReading reading;

	private final VisitPlanning planning;

	private final Clock clock;

	PlanController(VisitReading reading, VisitPlanning planning, Clock clock) {
		this.reading = reading;
		this.planning = planning;
		this.clock = clock;
	}

	@GetMapping("/visits/plan")
	String open(@RequestParam(required = false) @Nullable String day,
			@RequestParam(required = false) @Nullable String building, Actor actor, Model model) {
		model.addAttribute("form", new PlanForm(day, List.of(), ""));
		return page(day, building, actor, model);
	}

	@PostMapping("/visits/plan")
	String add(@Valid @ModelAttribute("form") PlanForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String building, Actor actor, Model model,
			RedirectAttributes redirect) {
		form.check(errors);
		if (errors.hasErrors()) {
			return page(form.day(), building, actor, model);
		}
		LocalDate day = VisitDays.of(form.day(), today());
		int added = this.planning.add(day, form.chosen(), form.typed(), actor);
		redirect.addFlashAttribute("done", (added > 0) ? "已加入 " + added + " 户。" : "这些住户都已在清单里。");
		return "redirect:" + VisitDays.address(day, today());
	}

	@PostMapping("/visits/{id}/removal")
	String remove(@PathVariable UUID id, Actor actor, RedirectAttributes redirect) {
		Visit removed = this.planning.remove(id, actor);
		redirect.addFlashAttribute("done", removed.home() + " 已移出清单。");
		redirect.addAttribute("day", removed.day());
		return "redirect:/visits/plan";
	}

	private String page(@Nullable String typedDay, @Nullable String building, Actor actor, Model model) {
		LocalDate day = VisitDays.of(typedDay, today());
		String begins = (building == null || building.isBlank()) ? null : building.strip();
		List<KeyFamily> families = this.reading.toAsk(day, begins, actor);
		model.addAttribute("page", PlanPage.of(day, today(), begins, this.reading.left(day, actor), families,
				this.reading.list(day, actor)));
		return "visit/plan";
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
