package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.WaiverAsking;
import cn.nanshan.minsheng.project.WaiverRequest;
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

/** Takes requests for a waiver and the answers to them. */
@Controller
@RequestMapping("/projects/{number}/waivers/requests")
class WaiverRequestController {

	private static final List<Choice> OUTCOMES = List.of(new Choice(WaiverAnswerForm.GRANT, "同意", "列入例外事项清单，本阶段可以继续办理"),
			new Choice(WaiverAnswerForm.REFUSE, "不同意", "条款仍然卡住，申请人收到答复"));

	private final WaiverAsking asking;

	private final CaseFrames frames;

	WaiverRequestController(WaiverAsking asking, CaseFrames frames) {
		this.asking = asking;
		this.frames = frames;
	}

	@PostMapping
	String ask(@PathVariable String number, @Valid @ModelAttribute("waiver") WaiverRequestForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			model.addAttribute("waiving", form.again("/projects/" + number + "/waivers", errors));
			model.addAttribute("clause", form.clauseId());
			model.addAttribute("caseFrame", this.frames.of(number, actor, "/projects/" + number + "/checks"));
			return "project/waiver";
		}
		this.asking.ask(number, form.clauseId(), form.justification().strip(), form.basis().strip(), actor);
		redirect.addFlashAttribute("done", "已申请，答复以后您会收到消息");
		return "redirect:/projects/" + number;
	}

	@GetMapping("/{id}")
	String show(@PathVariable String number, @PathVariable UUID id, Actor actor, Model model) {
		WaiverRequest request = this.asking.one(number, id, actor);
		model.addAttribute("form", WaiverAnswerForm.of(request));
		return page(number, request, actor, model);
	}

	@PostMapping("/{id}")
	String answer(@PathVariable String number, @PathVariable UUID id,
			@Valid @ModelAttribute("form") WaiverAnswerForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		WaiverRequest request = this.asking.one(number, id, actor);
		form.check(errors);
		if (errors.hasErrors()) {
			return page(number, request, actor, model);
		}
		if (form.grants()) {
			this.asking.grant(number, id, form.toCommand(), actor);
		}
		else {
			this.asking.refuse(number, id, form.words().strip(), actor);
		}
		redirect.addFlashAttribute("done", form.grants() ? "已同意，列入例外事项清单" : "已答复：不同意");
		return "redirect:/projects/" + number;
	}

	private String page(String number, WaiverRequest request, Actor actor, Model model) {
		model.addAttribute("row", WaiverRequestRow.of(request, number, actor));
		model.addAttribute("outcomes", OUTCOMES);
		model.addAttribute("number", number);
		model.addAttribute("caseFrame", this.frames.of(number, actor, "/projects/" + number + "/checks"));
		return "project/waiver-request";
	}

}
