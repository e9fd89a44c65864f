package cn.nanshan.minsheng.workflow.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.table.TableRefused;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.workflow.CalendarChange;
import cn.nanshan.minsheng.workflow.CalendarKeeping;
import cn.nanshan.minsheng.workflow.CalendarPreview;
import cn.nanshan.minsheng.workflow.CalendarReading;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The working calendar of a year, and the taking in of its announcement. */
@Controller
class CalendarController {

	private static final int FIRST_YEAR = 2017;

	private final WorkingCalendar calendar;

	private final CalendarReading reading;

	private final CalendarKeeping keeping;

	private final Clock clock;

	CalendarController(WorkingCalendar calendar, CalendarReading reading, CalendarKeeping keeping, Clock clock) {
		this.calendar = calendar;
		this.reading = reading;
		this.keeping = keeping;
		this.clock = clock;
	}

	@GetMapping("/policy/calendar")
	String year(@RequestParam(defaultValue = "") String year, Actor actor, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		int shown = year.matches("20[1-9]\\d") ? Math.max(FIRST_YEAR, Integer.parseInt(year)) : today.getYear();
		model.addAttribute("page", CalendarYear.of(shown, today, this.calendar, this.reading.history(shown, actor)));
		model.addAttribute("keeper", actor.holdsAny(Role.BUREAU_CIVIL_AFFAIRS));
		return "workflow/calendar";
	}

	@GetMapping("/policy/calendar/announcement")
	String form(Actor actor, Model model) {
		this.keeping.mayEnter(actor);
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("form",
				new AnnouncementForm(this.calendar.version(), String.valueOf(today.getYear() + 1), "", "", "", null));
		return "workflow/calendar-form";
	}

	@PostMapping("/policy/calendar/announcement")
	String preview(@Valid @ModelAttribute("form") AnnouncementForm form, BindingResult errors, Actor actor,
			Model model) {
		this.keeping.mayEnter(actor);
		byte[] content = content(form);
		if (content.length == 0) {
			errors.rejectValue("content", "empty", "请粘贴放假安排，或选择文件");
		}
		if (errors.hasErrors()) {
			return "workflow/calendar-form";
		}
		try {
			CalendarPreview preview = this.keeping.preview(form.wantedYear(), content, actor);
			model.addAttribute("preview", preview);
			model.addAttribute("form", form.withContent(preview.text(), preview.version()));
			return "workflow/calendar-preview";
		}
		catch (TableRefused ex) {
			errors.rejectValue("content", "refused", ex.sentence());
			return "workflow/calendar-form";
		}
	}

	@PostMapping("/policy/calendar/confirmation")
	String confirm(@Valid @ModelAttribute("form") AnnouncementForm form, BindingResult errors, Actor actor,
			RedirectAttributes redirect) {
		this.keeping.mayEnter(actor);
		if (errors.hasErrors() || content(form).length == 0) {
			errors.reject("empty", "放假安排没有内容，请重新粘贴");
			return "workflow/calendar-form";
		}
		int moved;
		try {
			moved = this.keeping.confirm(new CalendarChange(form.wantedYear(), Objects.toString(form.number()).strip(),
					Objects.toString(form.reason()).strip(), Objects.toString(form.content(), ""), form.version()),
					actor);
		}
		catch (TableRefused ex) {
			errors.rejectValue("content", "refused", ex.sentence());
			return "workflow/calendar-form";
		}
		redirect.addFlashAttribute("done", "日历已改，移动未办结的期限 " + moved + " 个");
		return "redirect:/policy/calendar?year=" + form.year();
	}

	private static byte[] content(AnnouncementForm form) {
		MultipartFile file = form.file();
		try {
			return (file != null && !file.isEmpty()) ? file.getBytes()
					: Objects.toString(form.content(), "").strip().getBytes(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Bean
	static NavigationEntry calendarLink() {
		return NavigationEntry.of(NavigationGroup.REFERENCE, 35, "工作日历", "/policy/calendar");
	}

}
