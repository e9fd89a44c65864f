package cn.nanshan.minsheng.evaluation.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.evaluation.EvaluationLists;
import cn.nanshan.minsheng.evaluation.EvaluationLists.AcceptanceLine;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of acceptances and evaluations, and the acceptance form on paper. */
@Controller
class EvaluationListController {

	private final EvaluationLists lists;

	private final StagePages pages;

	EvaluationListController(EvaluationLists lists, StagePages pages) {
		this.lists = lists;
		this.pages = pages;
	}

	@GetMapping("/acceptances")
	String acceptances(@RequestParam(required = false) @Nullable String after, Actor actor, Model model) {
		Start start = Start.of(after);
		List<AcceptanceLine> found = this.lists.acceptances(start.day(), start.id(), actor);
		boolean more = found.size() > EvaluationLists.PAGE;
		List<AcceptanceLine> shown = more ? found.subList(0, EvaluationLists.PAGE) : found;
		String next = more ? shown.get(shown.size() - 1).heldOn() + "~" + shown.get(shown.size() - 1).id() : null;
		model.addAttribute("lines", shown);
		model.addAttribute("links", PageLinks.of("/acceptances", null, next, "每页 50 项，按验收日期从新到旧"));
		return "evaluation/acceptances";
	}

	@GetMapping("/evaluations")
	String evaluations(Actor actor, Model model) {
		model.addAttribute("lines", this.lists.evaluations(actor));
		return "evaluation/evaluations";
	}

	@GetMapping("/projects/{number}/print/F14")
	String print(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(number, actor, "print/F14"));
		return "evaluation/f14";
	}

	/** Where a page of the list starts; a key that cannot be read starts at the front. */
	private record Start(@Nullable LocalDate day, @Nullable UUID id) {

		static Start of(@Nullable String key) {
			try {
				return (key == null) ? new Start(null, null)
						: new Start(LocalDate.parse(key.substring(0, 10)), UUID.fromString(key.substring(11)));
			}
			catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException ex) {
				return new Start(null, null);
			}
		}

	}

	/** Links of the navigation. */
	@Configuration(proxyBeanMethods = false)
	static class Navigation {

		@Bean
		NavigationEntry acceptanceList() {
			return NavigationEntry.of(NavigationGroup.ACCEPTANCE, 10, "验收", "/acceptances");
		}

		@Bean
		NavigationEntry evaluationList() {
			return NavigationEntry.of(NavigationGroup.ACCEPTANCE, 20, "评价", "/evaluations");
		}

	}

}
