package cn.nanshan.minsheng.workflow.web;

import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.workflow.DeclaredRelation;
import cn.nanshan.minsheng.workflow.MeetingClosing;
import cn.nanshan.minsheng.workflow.MeetingRecording;
import cn.nanshan.minsheng.workflow.VotingManner;
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

/** Serves the page of a meeting and takes down what happens there. */
@Controller
@RequestMapping("/meetings/{id}")
class MeetingController {

	private final MeetingPages pages;

	private final MeetingRecording recording;

	private final MeetingClosing closing;

	MeetingController(MeetingPages pages, MeetingRecording recording, MeetingClosing closing) {
		this.pages = pages;
		this.recording = recording;
		this.closing = closing;
	}

	@GetMapping
	String show(@PathVariable UUID id, Actor actor, Model model) {
		return page(id, actor, model);
	}

	@GetMapping("/print/F04")
	String print(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(id, actor));
		return "workflow/print-f04";
	}

	@PostMapping("/attendance")
	String attend(@PathVariable UUID id, @ModelAttribute("attendance") MeetingForms.Attendance form, Actor actor,
			RedirectAttributes redirect) {
		this.recording.attend(id, form.version(), Set.copyOf(form.present()), form.observers(), actor);
		redirect.addFlashAttribute("done", "已记录签到");
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/relations")
	String relate(@PathVariable UUID id, @Valid @ModelAttribute("relation") MeetingForms.Relation form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		UUID subject = form.subject();
		if (subject == null) {
			errors.rejectValue("subject", "missing", "请选择议题");
		}
		if (errors.hasErrors() || subject == null) {
			return page(id, actor, model);
		}
		this.recording.declare(id, form.version(),
				new DeclaredRelation(subject, form.member(), form.relation(), form.isRecused()), actor);
		redirect.addFlashAttribute("done", form.isRecused() ? "已登记回避" : "已登记关系，该成员须回避");
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/votes")
	String vote(@PathVariable UUID id, @Valid @ModelAttribute("ballot") MeetingForms.Ballot form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		VotingManner manner = form.manner();
		if (manner == null) {
			errors.rejectValue("manner", "missing", "请选择表决方式");
		}
		if (errors.hasErrors() || manner == null) {
			return page(id, actor, model);
		}
		this.recording.vote(id, form.version(), form.votes(), manner, actor);
		redirect.addFlashAttribute("done", "已记录票数");
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/closing")
	String close(@PathVariable UUID id, @Valid @ModelAttribute("closing") MeetingForms.Closing form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(id, actor, model);
		}
		try {
			this.closing.close(id, form.version(), form.minutesNumber(), form.minutes(), actor);
		}
		catch (NotCleared ex) {
			errors.reject("refused", "会议还不能关闭，请先处理未达到的条款");
			return page(id, actor, model);
		}
		redirect.addFlashAttribute("done", "会议已关闭，结果已生效");
		return "redirect:/meetings/" + id;
	}

	private String page(UUID id, Actor actor, Model model) {
		MeetingPage page = this.pages.of(id, actor);
		MeetingView meeting = page.meeting();
		model.addAttribute("page", page);
		putIfAbsent(model, "relation", new MeetingForms.Relation(meeting.version(), null, "", "", false));
		putIfAbsent(model, "ballot", MeetingForms.Ballot.of(meeting));
		putIfAbsent(model, "closing", new MeetingForms.Closing(meeting.version(), "", ""));
		return "workflow/meeting";
	}

	private static void putIfAbsent(Model model, String name, Object form) {
		if (!model.containsAttribute(name)) {
			model.addAttribute(name, form);
		}
	}

}
