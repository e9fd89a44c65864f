package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.Objection;
import cn.nanshan.minsheng.workflow.ObjectionHandling;
import cn.nanshan.minsheng.workflow.ObjectionReading;
import cn.nanshan.minsheng.workflow.ObjectionRefused;
import cn.nanshan.minsheng.workflow.ObjectionWay;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down, finding out and answering objections. */
@Controller
class ObjectionController {

	private final ObjectionHandling handling;

	private final ObjectionReading reading;

	private final Clock clock;

	ObjectionController(ObjectionHandling handling, ObjectionReading reading, Clock clock) {
		this.handling = handling;
		this.reading = reading;
		this.clock = clock;
	}

	@GetMapping("/notices/{id}/objections/new")
	String form(@PathVariable UUID id, Actor actor, Model model) {
		LocalDateTime now = LocalDateTime.now(this.clock);
		model.addAttribute("form", new ObjectionForm(ObjectionWay.PAPER, "", "", "", now.toLocalDate().toString(),
				now.format(DateTimeFormatter.ofPattern("HH:mm"))));
		return form(this.handling.notice(id, actor), model);
	}

	@PostMapping("/notices/{id}/objections/new")
	String register(@PathVariable UUID id, @Valid @ModelAttribute("form") ObjectionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		Notice notice = this.handling.notice(id, actor);
		form.check(errors);
		if (errors.hasErrors()) {
			return form(notice, model);
		}
		try {
			Objection objection = this.handling.register(id, form.written(this.clock.getZone()), actor);
			redirect.addFlashAttribute("done", objection.late() ? "已登记，公示期已过，作为逾期意见" : "已登记");
			return "redirect:/objections/" + objection.id();
		}
		catch (ObjectionRefused ex) {
			errors.rejectValue("day", "refused", ex.sentence());
			return form(notice, model);
		}
	}

	@GetMapping("/objections/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		ObjectionReading.Sheet sheet = this.reading.show(id, actor);
		model.addAttribute("form", new ObjectionStep(sheet.objection().version(), "", ""));
		return show(sheet, model);
	}

	@PostMapping("/objections/{id}/investigation")
	String investigate(@PathVariable UUID id, @Valid @ModelAttribute("form") ObjectionStep form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		ObjectionReading.Sheet sheet = this.reading.show(id, actor);
		if (errors.hasErrors()) {
			return show(sheet, model);
		}
		this.handling.investigate(id, form.version(), form.words().strip(), actor);
		redirect.addFlashAttribute("done", "已写明调查情况，转答复");
		return "redirect:/objections/" + id;
	}

	@PostMapping("/objections/{id}/answer")
	String answer(@PathVariable UUID id, @Valid @ModelAttribute("form") ObjectionStep form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		ObjectionReading.Sheet sheet = this.reading.show(id, actor);
		if (!form.decides()) {
			errors.rejectValue("verdict", "empty", "请选择异议是否成立");
		}
		if (errors.hasErrors()) {
			return show(sheet, model);
		}
		this.handling.decide(id, form.version(), form.upheld(), form.words().strip(), actor);
		redirect.addFlashAttribute("done", form.upheld() ? "异议成立，已答复，公示作废，项目退回" : "异议不成立，已答复");
		return "redirect:/objections/" + id;
	}

	private static String form(Notice notice, Model model) {
		model.addAttribute("notice", notice);
		model.addAttribute("ways",
				Arrays.stream(ObjectionWay.values())
					.filter((way) -> way != ObjectionWay.ONLINE)
					.map((way) -> Choice.of(way.name(), way.label()))
					.toList());
		return "workflow/objection-form";
	}

	private static String show(ObjectionReading.Sheet sheet, Model model) {
		model.addAttribute("sheet", sheet);
		model.addAttribute("verdicts",
				List.of(new Choice("UPHELD", "异议成立", "公示作废，项目退回"), new Choice("NOT_UPHELD", "异议不成立", "项目继续")));
		return "workflow/objection";
	}

}
