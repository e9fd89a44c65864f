package cn.nanshan.minsheng.settlement.web;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.settlement.RetentionPage;
import cn.nanshan.minsheng.settlement.Retentions;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.ChecksPanel;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what became of a retention, and takes the entry that it is not paid. */
@Controller
@RequestMapping("/projects/{number}/retention")
class RetentionController {

	private final Retentions retentions;

	private final CaseFrames frames;

	private final Clock clock;

	RetentionController(Retentions retentions, CaseFrames frames, Clock clock) {
		this.retentions = retentions;
		this.frames = frames;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("form", new ForfeitForm("", "", "", ""));
		return page(number, actor, model);
	}

	@PostMapping
	String forfeit(@PathVariable String number, @Valid @ModelAttribute("form") ForfeitForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		form.check(LocalDate.now(this.clock), errors);
		if (errors.hasErrors()) {
			return page(number, actor, model);
		}
		try {
			this.retentions.forfeit(number, form.toForfeit(), actor);
			flash.addFlashAttribute("done", "已扣除，退回街道年度资金。");
			return "redirect:/projects/" + number + "/retention";
		}
		catch (NotCleared refused) {
			model.addAttribute("panel", ChecksPanel.of(refused.assessment()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
			return page(number, actor, model);
		}
	}

	private String page(String number, Actor actor, Model model) {
		RetentionPage retention = this.retentions.find(number, actor).orElseThrow(() -> new NotFound("质保金"));
		model.addAttribute("retention", retention);
		model.addAttribute("page", CasePageHead.of(this.frames.of(number, actor, "/projects/" + number + "?tab=funds"),
				actor, Role.STREET_FINANCE));
		return "settlement/retention";
	}

}
