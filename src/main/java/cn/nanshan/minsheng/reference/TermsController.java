package cn.nanshan.minsheng.reference;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.organization.Street;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.Term;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the dated figures and the calendar, as they stand on a day the reader chooses.
 */
@Controller
class TermsController {

	private final PolicyTermBook terms;

	private final WorkingCalendar calendar;

	private final Places places;

	private final Clock clock;

	TermsController(PolicyTermBook terms, WorkingCalendar calendar, Places places, Clock clock) {
		this.terms = terms;
		this.calendar = calendar;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping("/policy/terms")
	String terms(@RequestParam(name = "date", required = false) @Nullable String typed, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate chosen = chosen(typed, today);
		LocalDate day = (chosen != null) ? chosen : today;
		model.addAttribute("page", TermsPage.of(day, this.terms.history(), this::where,
				this.calendar.daysOf(day.getYear()), this.calendar.caveat(day)));
		model.addAttribute("wrong", (chosen == null) ? "没有“" + typed + "”这一天，下面是今天的数值" : null);
		return "reference/terms";
	}

	private static @Nullable LocalDate chosen(@Nullable String typed, LocalDate today) {
		if (typed == null || typed.isBlank()) {
			return today;
		}
		try {
			return LocalDate.parse(typed.strip());
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private String where(Term term) {
		return term.isOfDistrict() ? "全区" : this.places.street(term.scope()).map(Street::name).orElse(term.scope());
	}

}
