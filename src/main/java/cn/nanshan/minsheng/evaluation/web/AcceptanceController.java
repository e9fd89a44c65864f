package cn.nanshan.minsheng.evaluation.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.project.web.CaseWaivers;
import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.evaluation.Acceptance.Decided;
import cn.nanshan.minsheng.evaluation.AcceptanceVerdict;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Yuan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An acceptance: what was found, the verdict, and the report of rectification. */
@Controller
@RequestMapping("/acceptances/{id}")
class AcceptanceController {

	private final StagePages pages;

	private final AcceptanceWork work;

	AcceptanceController(StagePages pages, AcceptanceWork work) {
		this.pages = pages;
		this.work = work;
	}

	@GetMapping
	String show(@PathVariable UUID id, Actor actor, Model model) {
		return page(id, actor, model);
	}

	@PostMapping("/verdict")
	String decide(@PathVariable UUID id, @Valid @ModelAttribute("form") VerdictForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		Decided decided = form.decided(new Typed(errors));
		if (Attempt.of(() -> this.work.decide(id, form.version(), decided, actor), errors, model)) {
			redirect.addFlashAttribute("done", "验收结论：" + decided.verdict().label());
			return "redirect:/acceptances/" + id;
		}
		return page(id, actor, model);
	}

	@PostMapping("/rectification")
	String rectified(@PathVariable UUID id, @Valid @ModelAttribute("rectification") RectificationForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		if (Attempt.of(() -> this.work.rectified(id, form.version(), Typed.text(form.what()), Uploads.of(form.photos()),
				actor), errors, model)) {
			redirect.addFlashAttribute("done", "整改已报，等社区党委组织复验");
			return "redirect:/acceptances/" + id;
		}
		return page(id, actor, model);
	}

	private String page(UUID id, Actor actor, Model model) {
		AcceptancePage page = AcceptancePage.of(this.pages.ofAcceptance(id, actor), id);
		boolean open = page.sheet().isOpen();
		model.addAttribute("page", page);
		model.addAttribute("records",
				open && page.stage().judge().acts(actor, Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY));
		model.addAttribute("decides", open && page.stage().judge().acts(actor, Role.COMMUNITY_SECRETARY));
		model.addAttribute("rectifies", page.sheet().waitsForRectification()
				&& page.stage().judge().acts(actor, Role.VENDOR, Role.COMMUNITY_CLERK));
		model.addAttribute("reinspects", page.stage().is("RECTIFYING") && page.sheet().rectifiedOn() != null
				&& page.stage().judge().acts(actor, Role.COMMUNITY_SECRETARY));
		model.addAttribute("verdicts", Choice.of(AcceptanceVerdict.class, AcceptanceVerdict::label)
			.stream()
			.filter((choice) -> page.sheet().round() == 1 || !choice.value().equals(AcceptanceVerdict.RECTIFY.name()))
			.toList());
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new VerdictForm("", "", "", "", "", page.sheet().version()));
		}
		if (!model.containsAttribute("rectification")) {
			model.addAttribute("rectification", new RectificationForm("", null, page.sheet().version()));
		}
		if (open && !model.containsAttribute("checks")) {
			model.addAttribute("checks",
					CaseWaivers.panel(this.work.assess(id, null, actor), page.stage().number(), actor));
		}
		return "evaluation/acceptance";
	}

	/** The verdict as typed. */
	record VerdictForm(@Nullable String verdict, @NotBlank(message = "请写明验收意见") @Nullable String opinion,
			@Nullable String demand, @Nullable String rectifyBy,
			@Yuan(optional = true, zero = true) @Nullable String verifiedValue, int version) {

		Decided decided(Typed typed) {
			AcceptanceVerdict chosen = typed.chosen("verdict", "验收结论", AcceptanceVerdict.class, this.verdict);
			boolean rectify = chosen == AcceptanceVerdict.RECTIFY;
			if (rectify && Typed.text(this.demand).isEmpty()) {
				typed.reject("demand", "限期整改要写明整改要求");
			}
			if (rectify && Typed.text(this.rectifyBy).isEmpty()) {
				typed.reject("rectifyBy", "限期整改要写明期限");
			}
			if (chosen == AcceptanceVerdict.FAILED && Typed.text(this.verifiedValue).isEmpty()) {
				typed.reject("verifiedValue", "不合格要核定已完成部分的价值，没有填 0");
			}
			return new Decided(chosen, Typed.text(this.opinion), rectify ? Typed.text(this.demand) : "",
					rectify ? typed.dateIfAny("rectifyBy", "整改期限", this.rectifyBy) : null,
					(chosen == AcceptanceVerdict.FAILED) ? typed.money("verifiedValue", this.verifiedValue) : null);
		}

	}

	/** The report of rectification as typed. */
	record RectificationForm(@NotBlank(message = "请写明怎样整改的") @Nullable String what,
			@Nullable List<MultipartFile> photos, int version) {

	}

}
