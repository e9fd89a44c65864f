package cn.nanshan.minsheng.project.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.document.FileRefused;
import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.UrgentCases;
import cn.nanshan.minsheng.project.UrgentFiling;
import cn.nanshan.minsheng.project.UrgentReading;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageFrame;
import cn.nanshan.minsheng.web.PageLinks;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists urgent projects with what they owe, and files new ones. */
@Controller
class UrgentController {

	private static final int SIZE = 20;

	private final UrgentReading reading;

	private final UrgentFiling filing;

	private final Places places;

	private final Clock clock;

	UrgentController(UrgentReading reading, UrgentFiling filing, Places places, Clock clock) {
		this.reading = reading;
		this.filing = filing;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping("/urgent")
	String list(@RequestParam(defaultValue = "ALL") UrgentCases.Standing standing,
			@RequestParam(defaultValue = "") String community, @RequestParam(required = false) @Nullable UUID after,
			Actor actor, @RequestAttribute PageFrame frame, Model model) {
		List<UrgentReading.Row> rows = this.reading.list(standing, community.isBlank() ? null : community, after,
				SIZE + 1, actor);
		String address = "/urgent?standing=" + standing.name() + "&community=" + community;
		model.addAttribute("rows", rows.stream().limit(SIZE).toList());
		model.addAttribute("links",
				PageLinks.of(address, null,
						(rows.size() > SIZE) ? rows.get(SIZE - 1).kept().project().value().toString() : null,
						"每页 20 项，登记时间从近到远"));
		model.addAttribute("standing", standing.name());
		model.addAttribute("community", community);
		model.addAttribute("standings", Choice.of(UrgentCases.Standing.class, UrgentCases.Standing::label));
		model.addAttribute("communities", ofStreet(actor));
		model.addAttribute("shares", this.reading.shares(frame.year(), actor));
		model.addAttribute("mayFile", actor.holdsAny(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR,
				Role.COMMUNITY_SECRETARY, Role.STREET_CLERK));
		return "project/urgent";
	}

	@GetMapping("/urgent/new")
	String open(Actor actor, Model model) {
		model.addAttribute("form", UrgentForm.on(LocalDate.now(this.clock),
				Objects.requireNonNullElse(actor.scope().communityCode(), "")));
		return form(actor, model);
	}

	@PostMapping("/urgent/new")
	String file(@Valid @ModelAttribute("form") UrgentForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		String own = actor.scope().communityCode();
		String community = (own != null) ? own : Objects.requireNonNullElse(form.community(), "");
		if (this.filing.communities(actor).stream().noneMatch((one) -> one.code().equals(community))) {
			errors.rejectValue("community", "missing", "请选择社区");
		}
		if (!form.hasKnownType() && !errors.hasFieldErrors("type")) {
			errors.rejectValue("type", "choice", "请选择类型：服务类、货物类或工程类（MF-01）");
		}
		if (errors.hasErrors()) {
			return form(actor, model);
		}
		try {
			String number = this.filing.file(community, form.design(), form.work(), Uploads.of(form.photos()), actor);
			redirect.addFlashAttribute("done", "已登记，编号 " + number + "。请今天公示，等街道分管领导 24 小时内认定。");
			return "redirect:/projects/" + number + "?tab=urgent";
		}
		catch (NotCleared ex) {
			model.addAttribute("checks", ChecksPanel.of(ex.assessment()));
			errors.reject("notCleared", "还不能应急登记，请看“卡在哪里”逐条处理");
		}
		catch (FileRefused ex) {
			errors.rejectValue("photos", "file", ex.sentence());
		}
		return form(actor, model);
	}

	private String form(Actor actor, Model model) {
		var communities = this.filing.communities(actor);
		model.addAttribute("page",
				new UrgentFormPage(communities.stream().map((one) -> Choice.of(one.code(), one.name())).toList(),
						(communities.size() == 1) ? List.of(this.reading.share(communities.get(0).code(), actor))
								: this.reading.shares(LocalDate.now(this.clock).getYear(), actor)));
		return "project/urgent-form";
	}

	private List<Choice> ofStreet(Actor actor) {
		return (actor.scope().level() == Level.STREET)
				? this.places.communities(Objects.requireNonNullElse(actor.scope().streetCode(), ""))
					.stream()
					.map((one) -> Choice.of(one.code(), one.name()))
					.toList()
				: List.of();
	}

	@Bean
	static NavigationEntry urgentLink() {
		return NavigationEntry.of(NavigationGroup.PROJECT, 15, "应急项目", "/urgent");
	}

}
