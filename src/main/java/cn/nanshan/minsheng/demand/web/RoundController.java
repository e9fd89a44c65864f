package cn.nanshan.minsheng.demand.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.PeopleGroup;
import cn.nanshan.minsheng.demand.RoundKeeping;
import cn.nanshan.minsheng.demand.RoundKind;
import cn.nanshan.minsheng.demand.RoundMeeting;
import cn.nanshan.minsheng.demand.RoundReading;
import cn.nanshan.minsheng.demand.RoundView;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageFrame;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.QrCode;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The pages of rounds of collection. */
@Controller
class RoundController {

	private static final int SIZE = 20;

	private final RoundReading reading;

	private final RoundKeeping keeping;

	private final Clock clock;

	RoundController(RoundReading reading, RoundKeeping keeping, Clock clock) {
		this.reading = reading;
		this.keeping = keeping;
		this.clock = clock;
	}

	@GetMapping("/rounds")
	String list(@RequestParam(required = false) @Nullable UUID after, Actor actor, @RequestAttribute PageFrame frame,
			Model model) {
		List<RoundView> rows = this.reading.list(frame.year(), after, SIZE + 1, actor);
		model.addAttribute("rows", rows.stream().limit(SIZE).map(RoundLine::of).toList());
		model.addAttribute("year", frame.year());
		model.addAttribute("mayPlan", actor.scope().level() == Level.COMMUNITY);
		model.addAttribute("links", PageLinks.of("/rounds", null,
				(rows.size() > SIZE) ? rows.get(SIZE - 1).id().toString() : null, "每页 20 轮，开始日期从近到远"));
		return "demand/rounds";
	}

	@GetMapping("/rounds/new")
	String open(Actor actor, Model model) {
		model.addAttribute("form", RoundForm.empty(LocalDate.now(this.clock)));
		return form("安排征集轮次", "/rounds/new", "/rounds", model);
	}

	@PostMapping("/rounds/new")
	String plan(@Valid @ModelAttribute("form") RoundForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		form.check(errors);
		if (errors.hasErrors()) {
			return form("安排征集轮次", "/rounds/new", "/rounds", model);
		}
		UUID id = this.keeping.plan(form.plan(), actor);
		redirect.addFlashAttribute("done", "已安排，开始征集时请点“开始”。");
		return "redirect:/rounds/" + id;
	}

	@GetMapping("/rounds/{id}/edit")
	String reopen(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", RoundForm.of(this.reading.withId(id, actor)));
		return form("修改征集轮次", "/rounds/" + id + "/edit", "/rounds/" + id, model);
	}

	@PostMapping("/rounds/{id}/edit")
	String replan(@PathVariable UUID id, @Valid @ModelAttribute("form") RoundForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		form.check(errors);
		if (errors.hasErrors()) {
			this.reading.withId(id, actor);
			return form("修改征集轮次", "/rounds/" + id + "/edit", "/rounds/" + id, model);
		}
		this.keeping.replan(id, form.version(), form.plan(), actor);
		redirect.addFlashAttribute("done", "已保存。");
		return "redirect:/rounds/" + id;
	}

	@GetMapping("/rounds/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("closing", RoundClosing.of(this.reading.withId(id, actor)));
		model.addAttribute("summing", new RoundSumming(0, ""));
		return page(id, actor, model);
	}

	@GetMapping("/rounds/{id}/print/F02")
	String print(@PathVariable UUID id, Actor actor, Model model) {
		page(id, actor, model);
		return "demand/print-f02";
	}

	@GetMapping("/rounds/{id}/print/F01")
	String sheet(@PathVariable UUID id, Actor actor, Model model) {
		RoundView round = this.reading.withId(id, actor);
		String address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/public/demands/new")
			.queryParam("c", round.communityCode())
			.queryParam("r", round.id())
			.toUriString();
		model.addAttribute("round", round);
		model.addAttribute("address", address);
		model.addAttribute("code", QrCode.of(address));
		model.addAttribute("kinds", Choice.of(DemandKind.class, DemandKind::label));
		model.addAttribute("groups", Choice.of(PeopleGroup.class, PeopleGroup::label));
		return "demand/print-f01";
	}

	@PostMapping("/rounds/{id}/opening")
	String begin(@PathVariable UUID id, @RequestParam int version, Actor actor, RedirectAttributes redirect) {
		this.keeping.open(id, version, actor);
		redirect.addFlashAttribute("done", "已开始，现在可以录入问需表。");
		return "redirect:/rounds/" + id;
	}

	@PostMapping("/rounds/{id}/closing")
	String close(@PathVariable UUID id, @Valid @ModelAttribute("closing") RoundClosing form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		form.check(errors);
		if (errors.hasErrors()) {
			model.addAttribute("summing", new RoundSumming(0, ""));
			return page(id, actor, model);
		}
		this.keeping.close(id, form.version(), form.out(), form.back(), actor);
		redirect.addFlashAttribute("done", "已结束，还可以补录；汇总后不能再录。");
		return "redirect:/rounds/" + id;
	}

	@PostMapping("/rounds/{id}/summary")
	String sumUp(@PathVariable UUID id, @Valid @ModelAttribute("summing") RoundSumming form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			model.addAttribute("closing", RoundClosing.of(this.reading.withId(id, actor)));
			return page(id, actor, model);
		}
		this.keeping.summarise(id, form.version(), form.words(), actor);
		redirect.addFlashAttribute("done", "已汇总，可以打印问需情况汇总表。");
		return "redirect:/rounds/" + id;
	}

	private String page(UUID id, Actor actor, Model model) {
		RoundView round = this.reading.withId(id, actor);
		boolean own = round.communityCode().equals(actor.scope().communityCode());
		model.addAttribute("page", new RoundPage(round, this.reading.summary(id, actor), own,
				own && actor.holdsAny(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY)));
		return "demand/round";
	}

	private static String form(String title, String action, String back, Model model) {
		model.addAttribute("title", title);
		model.addAttribute("action", action);
		model.addAttribute("back", back);
		model.addAttribute("kinds", Choice.of(RoundKind.class, RoundKind::label));
		model.addAttribute("meetings", Choice.of(RoundMeeting.class, RoundMeeting::label));
		return "demand/round-form";
	}

}
