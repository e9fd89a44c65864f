package cn.nanshan.minsheng.evaluation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.evaluation.EvaluationLists;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings;
import cn.nanshan.minsheng.evaluation.HalfYearMeetings.SeenMeeting;
import cn.nanshan.minsheng.evaluation.MeetingRecord;
import cn.nanshan.minsheng.evaluation.MeetingSheet;
import cn.nanshan.minsheng.evaluation.MeetingWaivers;
import cn.nanshan.minsheng.evaluation.Occasion;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.Justifying;
import cn.nanshan.minsheng.project.web.WaiverForm;
import cn.nanshan.minsheng.shared.HalfYear;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A community's half-year: all finished projects on one page, then the filing. */
@Controller
@RequestMapping("/evaluations/{window:[0-9]{4}H[12]}")
class MeetingController {

	private final EvaluationLists lists;

	private final HalfYearMeetings meetings;

	private final MeetingWaivers waivers;

	private final Clock clock;

	MeetingController(EvaluationLists lists, HalfYearMeetings meetings, MeetingWaivers waivers, Clock clock) {
		this.lists = lists;
		this.meetings = meetings;
		this.waivers = waivers;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String window, @RequestParam(required = false) @Nullable String community, Actor actor,
			Model model) {
		return page(new At(community(community, actor), HalfYear.parse(window)), actor, model);
	}

	@PostMapping
	String record(@PathVariable String window, @RequestParam String community, @ModelAttribute("form") MeetingForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		At at = new At(community, HalfYear.parse(window));
		MeetingSheet sheet = this.lists.meeting(community, at.window(), LocalDate.now(this.clock), actor);
		MeetingRecord record = form.record(new Typed(errors), sheet);
		if (Attempt.of(() -> this.meetings.record(at.key(form.version()), record, actor), errors, model)) {
			return done("会议情况已保存", at, redirect);
		}
		return page(at, actor, model);
	}

	@PostMapping("/closing")
	String close(@PathVariable String window, @RequestParam String community, @ModelAttribute("seen") SeenForm seen,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		At at = new At(community, HalfYear.parse(window));
		if (Attempt.of(() -> this.meetings.close(at.key(seen.version()), actor), errors, model)) {
			return done("集中评价已结束，请报街道备案", at, redirect);
		}
		return page(at, actor, model);
	}

	@PostMapping("/reopening")
	String reopen(@PathVariable String window, @RequestParam String community, @ModelAttribute("seen") SeenForm seen,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		At at = new At(community, HalfYear.parse(window));
		String reason = new Typed(errors).required("reason", "重新打开的原因", seen.reason());
		if (Attempt.of(() -> this.meetings.reopen(at.key(seen.version()), reason, actor), errors, model)) {
			return done("集中评价已重新打开", at, redirect);
		}
		return page(at, actor, model);
	}

	@PostMapping("/filing")
	String file(@PathVariable String window, @RequestParam String community,
			@ModelAttribute("filing") FilingForm filing, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		At at = new At(community, HalfYear.parse(window));
		LocalDate on = new Typed(errors).date("filedOn", "备案日期", filing.filedOn());
		if (Attempt.of(() -> this.meetings.file(at.key(filing.version()), Typed.text(filing.filingNumber()), on, actor),
				errors, model)) {
			return done("已报街道备案，等街道接收", at, redirect);
		}
		return page(at, actor, model);
	}

	@PostMapping("/waivers")
	String justify(@PathVariable String window, @RequestParam String community,
			@Valid @ModelAttribute("waiver") WaiverForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		At at = new At(community, HalfYear.parse(window));
		if (errors.hasErrors()) {
			model.addAttribute("waiving", form.again(at.path("/waivers"), errors));
			return page(at, actor, model);
		}
		this.waivers.give(community, at.window(), form.clauseId(), form.toCommand(), actor);
		return done("已说明理由，列入例外事项清单", at, redirect);
	}

	@PostMapping("/receipt")
	String receive(@PathVariable String window, @RequestParam String community, @ModelAttribute("seen") SeenForm seen,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		At at = new At(community, HalfYear.parse(window));
		if (Attempt.of(() -> this.meetings.receive(at.key(seen.version()), actor), errors, model)) {
			return done("备案已接收", at, redirect);
		}
		return page(at, actor, model);
	}

	private String page(At at, Actor actor, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		MeetingSheet sheet = this.lists.meeting(at.community(), at.window(), today, actor);
		model.addAttribute("sheet", sheet);
		model.addAttribute("at", at);
		model.addAttribute("records",
				sheet.isOpen() && sheet.judge().acts(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY));
		model.addAttribute("decides", sheet.judge().acts(actor, Role.COMMUNITY_SECRETARY));
		model.addAttribute("receives",
				sheet.isFiled() && sheet.receivedOn() == null && actor.holdsAny(Role.STREET_CLERK));
		model.addAttribute("occasions", Choice.of(Occasion.class, Occasion::label));
		model.asMap().putIfAbsent("form", MeetingForm.of(sheet));
		model.asMap().putIfAbsent("seen", new SeenForm("", sheet.version()));
		model.asMap().putIfAbsent("filing", new FilingForm("", today.toString(), sheet.version()));
		if (!model.containsAttribute("checks") && !sheet.isFiled()) {
			model.addAttribute("checks", checks(at, sheet, actor, model));
		}
		return "evaluation/meeting";
	}

	private ChecksPanel checks(At at, MeetingSheet sheet, Actor actor, Model model) {
		if (!sheet.isOpen()) {
			return ChecksPanel.of(this.meetings.assessFiling(at.community(), at.window(), "", actor));
		}
		ChecksPanel panel = ChecksPanel.of(this.meetings.assessClosing(at.community(), at.window(), actor));
		if (!Justifying.isFor(actor) || sheet.heldOn() == null) {
			return panel;
		}
		return panel.waiving((model.getAttribute("waiving") instanceof ChecksPanel.Waiving again) ? again
				: ChecksPanel.Waiving.at(at.path("/waivers"), List.of()));
	}

	private static String community(@Nullable String asked, Actor actor) {
		if (asked != null) {
			return asked;
		}
		String own = actor.scope().communityCode();
		if (own == null) {
			throw new NotFound("集中评价");
		}
		return own;
	}

	private static String done(String sentence, At at, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", sentence);
		return "redirect:" + at.path("");
	}

	/**
	 * Which page.
	 *
	 * @param community code of the community
	 * @param window the half-year
	 */
	record At(String community, HalfYear window) {

		SeenMeeting key(int version) {
			return new SeenMeeting(this.community, this.window, version);
		}

		public String path(String action) {
			return "/evaluations/" + this.window.code() + action + "?community=" + this.community;
		}

	}

	/** The version on the page, and a reason where one is asked for. */
	record SeenForm(@Nullable String reason, int version) {

	}

	/** The filing as typed. */
	record FilingForm(@Nullable String filingNumber, @Nullable String filedOn, int version) {

	}

}
