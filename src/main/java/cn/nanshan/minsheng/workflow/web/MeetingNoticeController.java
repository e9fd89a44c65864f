package cn.nanshan.minsheng.workflow.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.document.FileRefused;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.workflow.MeetingChanging;
import cn.nanshan.minsheng.workflow.MeetingFiling;
import cn.nanshan.minsheng.workflow.MeetingPaper;
import jakarta.validation.Valid;

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

/** The papers of a meeting: notice, its change, sign-in sheet, minutes, signed scans. */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingNoticeController {

	private final MeetingPages pages;

	private final MeetingChanging changing;

	private final MeetingFiling filing;

	MeetingNoticeController(MeetingPages pages, MeetingChanging changing, MeetingFiling filing) {
		this.pages = pages;
		this.changing = changing;
		this.filing = filing;
	}

	@GetMapping("/print/F04")
	String minutes(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(id, actor));
		return "workflow/print-f04";
	}

	@GetMapping("/print/notice")
	String notice(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(id, actor));
		return "workflow/print-notice";
	}

	@GetMapping("/print/sign-in")
	String signIn(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean blank, Actor actor,
			Model model) {
		model.addAttribute("page", this.pages.of(id, actor));
		model.addAttribute("blank", blank);
		return "workflow/print-sign-in";
	}

	@PostMapping("/move")
	String move(@PathVariable UUID id, @Valid @ModelAttribute("move") MeetingForms.Move form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		LocalDate day = BodyForms.day("newDay", "会议日期", form.newDay(), errors);
		if (errors.hasErrors() || day == null) {
			return this.pages.show(id, actor, model);
		}
		this.changing.move(id, form.version(), day, form.newTime(), form.newPlace(), form.moveReason(), actor);
		redirect.addFlashAttribute("done", "已变更通知，请重新告知成员");
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/cancellation")
	String cancel(@PathVariable UUID id, @Valid @ModelAttribute("cancelling") MeetingForms.Cancelling form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return this.pages.show(id, actor, model);
		}
		this.changing.cancel(id, form.version(), form.cancelReason(), actor);
		redirect.addFlashAttribute("done", "会议已取消，议题可以列入别的会议");
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/papers")
	String keep(@PathVariable UUID id, @ModelAttribute("papers") MeetingForms.Papers form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		List<NewFile> files = Uploads.of(form.files());
		MeetingPaper paper = form.paper();
		if (files.isEmpty()) {
			errors.rejectValue("files", "missing", "请选择文件");
		}
		if (paper == null) {
			errors.rejectValue("paper", "missing", "请选择材料类别");
		}
		if (!errors.hasErrors() && paper != null) {
			try {
				this.filing.keep(id, form.version(), paper, files, actor);
				redirect.addFlashAttribute("done", "已上传" + paper.label());
				return "redirect:/meetings/" + id;
			}
			catch (FileRefused ex) {
				errors.rejectValue("files", "refused", ex.sentence());
			}
		}
		return this.pages.show(id, actor, model);
	}

}
