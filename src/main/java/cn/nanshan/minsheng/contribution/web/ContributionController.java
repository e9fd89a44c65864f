package cn.nanshan.minsheng.contribution.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.contribution.Contributing;
import cn.nanshan.minsheng.contribution.ContributionKind;
import cn.nanshan.minsheng.contribution.ContributionReading;
import cn.nanshan.minsheng.contribution.GiverKind;
import cn.nanshan.minsheng.contribution.ReceiptUsed;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.web.CaseFrame;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.web.Choice;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down what came in beside the fund, and takes it back. */
@Controller
@RequestMapping("/projects/{number}/contributions")
class ContributionController {

	private final Contributing contributing;

	private final ContributionReading reading;

	private final CaseFrames frames;

	private final Clock clock;

	ContributionController(Contributing contributing, ContributionReading reading, CaseFrames frames, Clock clock) {
		this.contributing = contributing;
		this.reading = reading;
		this.frames = frames;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("form", ContributionForm.EMPTY);
		return page(number, actor, model);
	}

	@PostMapping
	String enter(@PathVariable String number, @Valid @ModelAttribute("form") ContributionForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		form.check(LocalDate.now(this.clock), errors);
		if (errors.hasErrors()) {
			return page(number, actor, model);
		}
		try {
			this.contributing.enter(number, form.given(), actor);
		}
		catch (ReceiptUsed ex) {
			errors.rejectValue("receiptNumber", "used", ex.sentence());
			return page(number, actor, model);
		}
		redirect.addFlashAttribute("done", "已登记，单列，不计入限额和项目资金。");
		return "redirect:/projects/" + number + "/contributions";
	}

	private String page(String number, Actor actor, Model model) {
		model.addAttribute("page", page(number, actor, "/projects/" + number + "/contributions"));
		model.addAttribute("it", this.reading.of(number, actor));
		model.addAttribute("kinds", Choice.of(ContributionKind.class, ContributionKind::label));
		model.addAttribute("givers", Choice.of(GiverKind.class, GiverKind::label));
		return "contribution/project";
	}

	@GetMapping("/{id}/reversal")
	String open(@PathVariable String number, @PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new ReversalForm(""));
		return reversal(number, id, actor, model);
	}

	@PostMapping("/{id}/reversal")
	String reverse(@PathVariable String number, @PathVariable UUID id, @Valid @ModelAttribute("form") ReversalForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return reversal(number, id, actor, model);
		}
		this.contributing.reverse(number, id, form.said(), actor);
		redirect.addFlashAttribute("done", "已冲销，两笔都留在台账里。");
		return "redirect:/projects/" + number + "/contributions";
	}

	private String reversal(String number, UUID id, Actor actor, Model model) {
		model.addAttribute("entry", this.reading.entry(number, id, actor));
		model.addAttribute("page", page(number, actor, "/projects/" + number + "/contributions/" + id + "/reversal"));
		return "contribution/reversal";
	}

	private Page page(String number, Actor actor, String path) {
		CaseFrame frame = this.frames.of(number, actor, path);
		return new Page(frame, number,
				frame.header().runner().acts(actor, Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR));
	}

	/**
	 * What surrounds both pages.
	 *
	 * @param frame head, task list and tabs of the project
	 * @param number number of the project
	 * @param mine whether the reader writes entries down
	 */
	record Page(CaseFrame frame, String number, boolean mine) {

	}

}
