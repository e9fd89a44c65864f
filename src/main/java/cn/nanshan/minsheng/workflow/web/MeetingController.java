package cn.nanshan.minsheng.workflow.web;

import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.workflow.DeclaredRelation;
import cn.nanshan.minsheng.workflow.InterestedUnit;
import cn.nanshan.minsheng.workflow.MeetingClosing;
import cn.nanshan.minsheng.workflow.MeetingRecording;
import cn.nanshan.minsheng.workflow.SignIn;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Serves the page of a meeting, takes down who is there and related, and closes it. */
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
		return this.pages.show(id, actor, model);
	}

	@PostMapping("/attendance")
	String attend(@PathVariable UUID id, @ModelAttribute("attendance") MeetingForms.SignInSheet form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		Map<String, SignIn> read = form.read(this.pages.seats(id, actor), errors);
		if (errors.hasErrors()) {
			return this.pages.show(id, actor, model);
		}
		this.recording.attend(id, form.version(), read, form.deputiesPresent(), form.observers(), actor);
		redirect.addFlashAttribute("done", "已记录签到");
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/relations")
	String relate(@PathVariable UUID id, @Valid @ModelAttribute("relation") MeetingForms.Relation form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		UUID subject = chosen("subject", form.subject(), errors);
		if (errors.hasErrors() || subject == null) {
			return this.pages.show(id, actor, model);
		}
		this.recording.declare(id, form.version(),
				new DeclaredRelation(subject, form.member(), form.relation(), form.isRecused()), actor);
		redirect.addFlashAttribute("done", form.isRecused() ? "已登记回避" : "已登记关系，该成员须回避");
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/dismissals")
	String dismiss(@PathVariable UUID id, @Valid @ModelAttribute("dismissal") MeetingForms.Dismissal form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		UUID subject = chosen("hit", form.hit(), errors);
		if (errors.hasErrors() || subject == null) {
			return this.pages.show(id, actor, model);
		}
		this.recording.dismiss(id, form.version(), subject, form.hitMember(), form.finding(), actor);
		redirect.addFlashAttribute("done", "已登记核查情况，该成员可以参加表决");
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/units")
	String name(@PathVariable UUID id, @Valid @ModelAttribute("interest") MeetingForms.Unit form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		UUID subject = chosen("about", form.about(), errors);
		if (errors.hasErrors() || subject == null) {
			return this.pages.show(id, actor, model);
		}
		String people = form.people();
		this.recording.name(id, form.version(),
				new InterestedUnit(subject, form.unitName().strip(), (people != null) ? people.strip() : ""), actor);
		redirect.addFlashAttribute("done", "已登记，成员的回避申报已比对");
		return "redirect:/meetings/" + id;
	}

	@PostMapping("/closing")
	String close(@PathVariable UUID id, @Valid @ModelAttribute("closing") MeetingForms.Closing form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return this.pages.show(id, actor, model);
		}
		try {
			this.closing.close(id, form.version(), form.minutesNumber(), form.minutes(), actor);
		}
		catch (NotCleared ex) {
			errors.reject("refused", "会议还不能关闭，请先处理未达到的条款");
			return this.pages.show(id, actor, model);
		}
		redirect.addFlashAttribute("done", "会议已关闭，结果已生效");
		return "redirect:/meetings/" + id;
	}

	private static @Nullable UUID chosen(String path, @Nullable UUID subject, BindingResult errors) {
		if (subject == null) {
			errors.rejectValue(path, "missing", "请选择议题");
		}
		return subject;
	}

}
