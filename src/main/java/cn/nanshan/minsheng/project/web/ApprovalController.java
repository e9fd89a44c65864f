package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.funding.FundsRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.ProjectApproval;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.workflow.StepOutcome;
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

/** Signs the steps of a street's chain. */
@Controller
@RequestMapping("/projects/{number}")
class ApprovalController {

	private final ProjectApproval approval;

	private final ApprovalPages pages;

	ApprovalController(ProjectApproval approval, ApprovalPages pages) {
		this.approval = approval;
		this.pages = pages;
	}

	@GetMapping("/approval")
	String show(@PathVariable String number, @RequestParam(defaultValue = "") String say, Actor actor, Model model) {
		ApprovalPage page = this.pages.of(number, actor, null);
		model.addAttribute("page", page);
		model.addAttribute("form", ApprovalForm.empty(page.version(), page.run().version(), say));
		return "project/approval";
	}

	@PostMapping("/approval")
	String sign(@PathVariable String number, @Valid @ModelAttribute("form") ApprovalForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StepOutcome outcome = form.outcome();
		if (outcome == null) {
			errors.rejectValue("outcome", "missing", "请选择同意、退回或不予立项");
		}
		if (outcome != null && form.needsReason(outcome) && form.opinion().isBlank()) {
			errors.rejectValue("opinion", "reason", (outcome.needsReason() ? outcome.label() : "核减金额") + "必须写明理由");
		}
		if (errors.hasErrors() || outcome == null) {
			return page(number, null, actor, model);
		}
		try {
			this.approval.sign(number, form.toCommand(outcome), actor);
		}
		catch (NotCleared ex) {
			errors.reject("refused", "还不能“" + outcome.label() + "”：有条款没有达到");
			return page(number, CaseReading.worded(ex.assessment()), actor, model);
		}
		catch (FundsRefused ex) {
			errors.reject("refused", ex.sentence());
			return page(number, null, actor, model);
		}
		redirect.addFlashAttribute("done", "已签署：" + outcome.label());
		return "redirect:/projects/" + number;
	}

	@PostMapping("/approval/retraction")
	String takeBack(@PathVariable String number, @RequestParam(defaultValue = "-1") int version,
			@RequestParam(defaultValue = "-1") int run, Actor actor, RedirectAttributes redirect) {
		this.approval.takeBack(number, version, run, actor);
		redirect.addFlashAttribute("done", "已撤回您的意见，可以重新签署。");
		return "redirect:/projects/" + number + "/approval";
	}

	@GetMapping("/print/F06")
	String print(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(number, actor, null));
		return "project/print-f06";
	}

	private String page(String number, @Nullable ChecksPanel refusedBy, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(number, actor, null));
		model.addAttribute("refusedBy", refusedBy);
		return "project/approval";
	}

}
