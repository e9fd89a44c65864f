package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.UrgentRecognition;
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

/** Takes what a leader of the street says of urgent work, one way or the other. */
@Controller
@RequestMapping("/projects/{number}/recognition")
class RecognitionController {

	private final UrgentPages pages;

	private final UrgentRecognition recognition;

	RecognitionController(UrgentPages pages, UrgentRecognition recognition) {
		this.pages = pages;
		this.recognition = recognition;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		UrgentPage page = this.pages.recognition(number, actor);
		model.addAttribute("form", new UrgentOpinionForm(page.version(), "", "", ""));
		return show(page, model);
	}

	@PostMapping
	String recognise(@PathVariable String number, @Valid @ModelAttribute("form") UrgentOpinionForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.recognition.recognise(number, form.version(), form.toCommand(), actor);
				redirect.addFlashAttribute("done", "已认定为应急项目，请组织采购并补签合同");
				return "redirect:/projects/" + number + "?tab=urgent";
			}
			catch (NotCleared ex) {
				refused(ex, number, errors, actor, model);
			}
		}
		return show(this.pages.recognition(number, actor), model);
	}

	@PostMapping("/refusal")
	String refuse(@PathVariable String number, @Valid @ModelAttribute("form") UrgentOpinionForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		if (form.saysNothing()) {
			errors.rejectValue("words", "missing", "请写明不认定的理由");
		}
		if (!errors.hasErrors()) {
			try {
				this.recognition.refuse(number, form.version(), form.toCommand(), actor);
				redirect.addFlashAttribute("done", "没有认定为应急项目，已转为普通项目草稿");
				return "redirect:/projects/" + number;
			}
			catch (NotCleared ex) {
				refused(ex, number, errors, actor, model);
			}
		}
		return show(this.pages.recognition(number, actor), model);
	}

	private static void refused(NotCleared ex, String number, BindingResult errors, Actor actor, Model model) {
		model.addAttribute("checks", CaseWaivers.panel(ex.assessment(), number, actor));
		errors.reject("notCleared", "还不能办理，请看“卡在哪里”逐条处理");
	}

	private static String show(UrgentPage page, Model model) {
		model.addAttribute("page", page);
		if (!model.containsAttribute("checks")) {
			model.addAttribute("checks", page.checks());
		}
		return "project/recognition";
	}

}
