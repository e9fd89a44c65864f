package cn.nanshan.minsheng.workflow.web;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Clauses;
import cn.nanshan.minsheng.policy.DayCount;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.workflow.DeadlineReading;
import cn.nanshan.minsheng.workflow.DeadlineReading.Explained;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the page on which a last day explains itself. */
@Controller
class DeadlineController {

	private final DeadlineReading reading;

	DeadlineController(DeadlineReading reading) {
		this.reading = reading;
	}

	@GetMapping("/deadlines/{subject}")
	String show(@PathVariable UUID subject, @RequestParam(defaultValue = "") String matter, Actor actor, Model model) {
		Explained explained = this.reading.show(subject, matter, actor);
		model.addAttribute("page", explained);
		model.addAttribute("why", CountWords.of(explained.count()));
		return "workflow/deadline";
	}

	/**
	 * A count with its clause and figure in words, for the fragment that shows it.
	 *
	 * @param count the count
	 * @param length how long, in words
	 * @param clause id of the clause, empty if there is none
	 * @param sentence words of the clause
	 * @param term name of the dated figure, empty if there is none
	 */
	record CountWords(DayCount count, String length, String clause, String sentence, String term) {

		static CountWords of(DayCount count) {
			String clause = count.deadline().rule().clause();
			TermKey term = count.deadline().rule().term();
			return new CountWords(count, count.deadline().rule().length(), clause,
					Clauses.withId(clause).map(Clause::sentence).orElse("系统约定，街道可改"),
					(term != null) ? term.label() : "");
		}

	}

}
