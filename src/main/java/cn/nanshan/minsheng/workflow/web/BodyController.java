package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.BodyKeeping;
import cn.nanshan.minsheng.workflow.BodyKind;
import cn.nanshan.minsheng.workflow.StandingBodies;
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

/** The pages of standing bodies and their members. */
@Controller
class BodyController {

	static final Role[] KEEPERS = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY,
			Role.STREET_CLERK, Role.TASK_FORCE, Role.STREET_LEADER };

	private static final int SIZE = 20;

	private final BodyKeeping keeping;

	private final BodyPages pages;

	private final Places places;

	private final Clock clock;

	BodyController(BodyKeeping keeping, BodyPages pages, Places places, Clock clock) {
		this.keeping = keeping;
		this.pages = pages;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping("/bodies")
	String list(@RequestParam(required = false) @Nullable UUID after, Actor actor, Model model) {
		List<StandingBodies.Row> rows = this.keeping.list(LocalDate.now(this.clock), after, SIZE + 1, actor);
		model.addAttribute("rows", rows.stream().limit(SIZE).toList());
		model.addAttribute("places", this.places);
		model.addAttribute("mayKeep", actor.holdsAny(KEEPERS));
		model.addAttribute("links", PageLinks.of("/bodies", null,
				(rows.size() > SIZE) ? rows.get(SIZE - 1).id().toString() : null, "每页 20 个，按名称"));
		return "workflow/bodies";
	}

	@GetMapping("/bodies/new")
	String create(Actor actor, Model model) {
		model.addAttribute("form", new BodyForms.Establishment(null, ""));
		return form(actor, model);
	}

	@PostMapping("/bodies/new")
	String establish(@Valid @ModelAttribute("form") BodyForms.Establishment form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes redirect) {
		BodyKind kind = form.kind();
		if (kind == null) {
			errors.rejectValue("kind", "missing", "请选择类型");
		}
		if (errors.hasErrors() || kind == null) {
			return form(actor, model);
		}
		UUID id = this.keeping.establish(kind, form.name().strip(), actor);
		redirect.addFlashAttribute("done", "已设立，请增补成员");
		return "redirect:/bodies/" + id;
	}

	@GetMapping("/bodies/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		return page(id, actor, model);
	}

	@PostMapping("/bodies/{id}/members")
	String appoint(@PathVariable UUID id, @Valid @ModelAttribute("appointment") BodyForms.Appointment form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		this.keeping.withId(id, actor);
		LocalDate from = BodyForms.day("from", "任期开始", form.from(), errors);
		UUID account = form.accountId(errors);
		if (errors.hasErrors() || from == null) {
			return page(id, actor, model);
		}
		this.keeping.appoint(id, form.version(), form.name().strip(), form.capacity().strip(), account, from, actor);
		redirect.addFlashAttribute("done", "已增补 " + form.name().strip());
		return "redirect:/bodies/" + id;
	}

	@PostMapping("/bodies/{id}/endings")
	String end(@PathVariable UUID id, @Valid @ModelAttribute("ending") BodyForms.Ending form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		this.keeping.withId(id, actor);
		UUID member = form.member();
		if (member == null) {
			errors.rejectValue("member", "missing", "请选择成员");
		}
		LocalDate last = BodyForms.day("lastDay", "任期最后一天", form.lastDay(), errors);
		if (errors.hasErrors() || member == null || last == null) {
			return page(id, actor, model);
		}
		this.keeping.end(id, form.version(), member, last, actor);
		redirect.addFlashAttribute("done", "已结束任期，开过的会议不受影响");
		return "redirect:/bodies/" + id;
	}

	private String page(UUID id, Actor actor, Model model) {
		BodyPage page = this.pages.of(id, actor);
		model.addAttribute("page", page);
		if (!model.containsAttribute("appointment")) {
			model.addAttribute("appointment",
					new BodyForms.Appointment(page.body().version(), "", "", "", LocalDate.now(this.clock).toString()));
		}
		if (!model.containsAttribute("ending")) {
			model.addAttribute("ending",
					new BodyForms.Ending(page.body().version(), null, LocalDate.now(this.clock).toString()));
		}
		return "workflow/body";
	}

	private static String form(Actor actor, Model model) {
		model.addAttribute("kinds",
				BodyKind.at(actor.scope().level())
					.stream()
					.map((kind) -> Choice.of(kind.name(), kind.label()))
					.toList());
		return "workflow/body-new";
	}

	@Bean
	static NavigationEntry bodiesLink() {
		return NavigationEntry.of(NavigationGroup.PROJECT, 21, "议事机构", "/bodies");
	}

}
