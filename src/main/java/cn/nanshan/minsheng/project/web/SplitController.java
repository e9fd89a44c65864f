package cn.nanshan.minsheng.project.web;

import java.util.Optional;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.SplitOutcome;
import cn.nanshan.minsheng.project.SplitResolving;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks of two projects that look alike whether they are one thing. */
@Controller
class SplitController {

	private final SplitPages pages;

	private final SplitResolving splits;

	SplitController(SplitPages pages, SplitResolving splits) {
		this.pages = pages;
		this.splits = splits;
	}

	@GetMapping("/projects/{number}/splits/{other}")
	String show(@PathVariable String number, @PathVariable String other, Actor actor, Model model) {
		SplitPage page = this.pages.of(number, other, actor);
		model.addAttribute("page", page);
		model.addAttribute("form", SplitForm.empty(page.version()));
		return "project/split";
	}

	@PostMapping("/projects/{number}/splits/{other}")
	String resolve(@PathVariable String number, @PathVariable String other,
			@Valid @ModelAttribute("form") SplitForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		SplitPage page = this.pages.of(number, other, actor);
		Optional<SplitOutcome> chosen = form.chosen();
		if (chosen.filter((outcome) -> SplitResolving.needsMinutes(page.hit(), outcome)).isPresent()
				&& form.minutes().isEmpty()) {
			errors.rejectValue("minutesNumber", "needed", "合计超过限额而分开立项，要经集体研究，请写会议纪要号");
		}
		if (errors.hasErrors() || chosen.isEmpty()) {
			model.addAttribute("page", page);
			return "project/split";
		}
		this.splits.resolve(number, form.seenVersion(), other, chosen.get(), form.said(), form.minutes(), actor);
		redirect.addFlashAttribute("done",
				(chosen.get() == SplitOutcome.SAME) ? "已认定为同一事项，请撤回其中一个项目。" : "已说明，审批的人看得到。");
		return "redirect:/projects/" + number + "#splits";
	}

}
