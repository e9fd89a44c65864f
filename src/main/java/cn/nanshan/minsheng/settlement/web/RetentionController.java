package cn.nanshan.minsheng.settlement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.settlement.Forfeiting;
import cn.nanshan.minsheng.settlement.RetentionPage;
import cn.nanshan.minsheng.settlement.Retentions;
import cn.nanshan.minsheng.settlement.SignedTwice;
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

/**
 * Shows what became of a retention, and takes the entry that it is not paid, which a
 * second person confirms.
 */
@Controller
@RequestMapping("/projects/{number}/retention")
class RetentionController {

	private final Retentions retentions;

	private final Forfeiting forfeiting;

	private final CaseFrames frames;

	private final Clock clock;

	RetentionController(Retentions retentions, Forfeiting forfeiting, CaseFrames frames, Clock clock) {
		this.retentions = retentions;
		this.forfeiting = forfeiting;
		this.frames = frames;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		return page(number, actor, model);
	}

	@PostMapping
	String enter(@PathVariable String number, @Valid @ModelAttribute("form") ForfeitForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		form.check(LocalDate.now(this.clock), errors);
		return act(number, errors, actor, model, response, () -> {
			this.forfeiting.enter(number, form.toForfeit(), actor);
			flash.addFlashAttribute("done", "已登记，等另一个人确认后退回街道年度资金。");
		});
	}

	@PostMapping("/{forfeit}/confirmation")
	String confirm(@PathVariable String number, @PathVariable UUID forfeit,
			@Valid @ModelAttribute("answer") AnswerForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return act(number, errors, actor, model, response, () -> {
			this.forfeiting.confirm(number, forfeit, form.version(), actor);
			flash.addFlashAttribute("done", "已扣除，退回街道年度资金。");
		});
	}

	@PostMapping("/{forfeit}/drop")
	String drop(@PathVariable String number, @PathVariable UUID forfeit,
			@Valid @ModelAttribute("answer") AnswerForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (form.reason().isBlank()) {
			errors.rejectValue("reason", "reason", "撤销要写明原因");
		}
		return act(number, errors, actor, model, response, () -> {
			this.forfeiting.drop(number, forfeit, form.version(), form.reason().strip(), actor);
			flash.addFlashAttribute("done", "扣除登记已撤销。");
		});
	}

	/** Does what a form asks, or shows the page again with what stands in the way. */
	private String act(String number, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			Runnable action) {
		if (errors.hasErrors()) {
			return page(number, actor, model);
		}
		try {
			action.run();
			return "redirect:/projects/" + number + "/retention";
		}
		catch (NotCleared refused) {
			model.addAttribute("panel", ChecksPanel.of(refused.assessment()));
			response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		}
		catch (SignedTwice refused) {
			errors.reject("refused", String.valueOf(refused.getMessage()));
		}
		return page(number, actor, model);
	}

	private String page(String number, Actor actor, Model model) {
		RetentionPage retention = this.retentions.find(number, actor).orElseThrow(() -> new NotFound("质保金"));
		model.addAttribute("retention", retention);
		model.addAttribute("page", CasePageHead.of(this.frames.of(number, actor, "/projects/" + number + "?tab=funds"),
				actor, Role.STREET_FINANCE));
		model.addAttribute("confirms", actor.holdsAny(Role.STREET_FINANCE, Role.STREET_LEADER));
		model.addAttribute("me", actor.accountId());
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", new ForfeitForm("", "", "", ""));
		}
		if (!model.containsAttribute("answer")) {
			model.addAttribute("answer", new AnswerForm(0, ""));
		}
		return "settlement/retention";
	}

}
