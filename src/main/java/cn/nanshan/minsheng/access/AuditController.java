package cn.nanshan.minsheng.access;

import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.audit.AuditHistory;
import cn.nanshan.minsheng.audit.RecordedEvent;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The trail, newest first, and the button that checks it. */
@Controller
@RequestMapping("/audit-events")
class AuditController {

	private static final int SIZE = 50;

	private final AuditReading trail;

	AuditController(AuditReading trail) {
		this.trail = trail;
	}

	@GetMapping
	String list(@ModelAttribute("filter") Filter filter, BindingResult errors,
			@RequestParam(required = false) @Nullable Long after, Actor actor, Model model) {
		List<RecordedEvent> found = errors.hasErrors() ? List.of()
				: this.trail.page(filter.search(), after, SIZE + 1, actor);
		List<RecordedEvent> shown = found.stream().limit(SIZE).toList();
		model.addAttribute("wrong", errors.hasErrors());
		model.addAttribute("rows", shown);
		model.addAttribute("links", PageLinks.of(filter.address(), null,
				(found.size() > SIZE) ? String.valueOf(shown.get(SIZE - 1).seq()) : null, "每页 50 条，从新到旧"));
		return "access/audit-events";
	}

	@PostMapping("/check")
	String check(Actor actor, RedirectAttributes redirect) {
		redirect.addFlashAttribute("checked", this.trail.check(actor));
		return "redirect:/audit-events";
	}

	@Bean
	static NavigationEntry auditLink() {
		return NavigationEntry.of(NavigationGroup.ADMINISTRATION, 20, "审计日志", "/audit-events", Role.AUDIT_ADMIN);
	}

	/**
	 * What is looked for.
	 *
	 * @param person name of the person
	 * @param action words of the button
	 * @param subject id of the thing
	 * @param from first day
	 * @param until last day
	 */
	record Filter(@Nullable String person, @Nullable String action, @Nullable String subject,
			@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {

		AuditHistory.Search search() {
			return new AuditHistory.Search(text(this.person), text(this.action), text(this.subject), this.from,
					this.until);
		}

		String address() {
			UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit-events");
			address.queryParam("person", "{person}")
				.queryParam("action", "{action}")
				.queryParam("subject", "{subject}");
			address.queryParam("from", "{from}").queryParam("until", "{until}");
			return address.encode()
				.buildAndExpand(shown(this.person), shown(this.action), shown(this.subject), shown(this.from),
						shown(this.until))
				.toUriString();
		}

		private static String shown(@Nullable Object value) {
			return (value != null) ? value.toString() : "";
		}

		private static @Nullable String text(@Nullable String typed) {
			return (typed == null || typed.isBlank()) ? null : typed.strip();
		}

	}

}
