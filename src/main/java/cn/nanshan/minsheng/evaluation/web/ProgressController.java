package cn.nanshan.minsheng.evaluation.web;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.evaluation.MonthlyProgress;
import cn.nanshan.minsheng.evaluation.ProgressReporting;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Monthly reports: the vendor writes them, the community answers. */
@Controller
@RequestMapping("/projects/{number}/progress")
class ProgressController {

	private final StagePages pages;

	private final ProgressReporting reporting;

	private final Clock clock;

	ProgressController(StagePages pages, ProgressReporting reporting, Clock clock) {
		this.pages = pages;
		this.reporting = reporting;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("form", new ProgressForm(YearMonth.now(this.clock).toString(), "", "", "0", "0", "", null));
		return page(number, actor, model);
	}

	@PostMapping
	String report(@PathVariable String number, @ModelAttribute("form") ProgressForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		MonthlyProgress progress = form.progress(new Typed(errors));
		if (Attempt.of(() -> this.reporting.report(number, progress, actor), errors, model)) {
			redirect.addFlashAttribute("done", progress.month() + " 月报已报送，等社区确认");
			return "redirect:/projects/" + number + "/progress";
		}
		return page(number, actor, model);
	}

	@PostMapping("/{report}/confirmation")
	String confirm(@PathVariable String number, @PathVariable UUID report, @RequestParam int version, Actor actor,
			RedirectAttributes redirect) {
		this.reporting.confirm(report, version, actor);
		redirect.addFlashAttribute("done", "月报已确认");
		return "redirect:/projects/" + number + "/progress";
	}

	@PostMapping("/{report}/return")
	String sendBack(@PathVariable String number, @PathVariable UUID report, @RequestParam int version,
			@ModelAttribute("answer") AnswerForm answer, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (Typed.text(answer.reason()).isEmpty()) {
			errors.rejectValue("reason", "missing", "请写明退回原因");
		}
		if (Attempt.of(() -> this.reporting.sendBack(report, version, Typed.text(answer.reason()), actor), errors,
				model)) {
			redirect.addFlashAttribute("done", "月报已退回执行单位");
			return "redirect:/projects/" + number + "/progress";
		}
		model.addAttribute("answering", report);
		return page(number, actor, model);
	}

	private String page(String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "progress");
		model.addAttribute("page", page);
		model.addAttribute("reports", page.is("RUNNING") && actor.holdsAny(Role.VENDOR));
		model.addAttribute("answers", page.runner().acts(actor, Role.COMMUNITY_CLERK));
		if (!model.containsAttribute("answer")) {
			model.addAttribute("answer", new AnswerForm(""));
		}
		return "evaluation/progress";
	}

	/** Why a report is sent back. */
	record AnswerForm(@Nullable String reason) {

	}

	/** What a vendor types of a month. */
	record ProgressForm(@Nullable String month, @Nullable String done, @Nullable String paid,
			@Nullable String activities, @Nullable String served, @Nullable String problems,
			@Nullable List<MultipartFile> photos) {

		MonthlyProgress progress(Typed typed) {
			return new MonthlyProgress(typed.month("month", "月份", this.month),
					typed.whole("done", "完成比例", this.done, 0, 100), typed.whole("paid", "支付比例", this.paid, 0, 100),
					typed.whole("activities", "活动场次", this.activities, 0, 9999),
					typed.whole("served", "服务人次", this.served, 0, 999_999), Typed.text(this.problems),
					Uploads.of(this.photos));
		}

	}

}
