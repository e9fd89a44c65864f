package cn.nanshan.minsheng.evaluation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.evaluation.DailyEvaluating;
import cn.nanshan.minsheng.evaluation.DailyEvaluation.Method;
import cn.nanshan.minsheng.evaluation.DailyEvaluation.Respondent;
import cn.nanshan.minsheng.evaluation.DailyOpinion;
import cn.nanshan.minsheng.evaluation.DailyRecords;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.Choice;
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

/** Daily evaluation of one project; made for a phone as well. */
@Controller
@RequestMapping("/projects/{number}/evaluations")
class DailyEvaluationController {

	private final StagePages pages;

	private final DailyEvaluating evaluating;

	private final Clock clock;

	DailyEvaluationController(StagePages pages, DailyEvaluating evaluating, Clock clock) {
		this.pages = pages;
		this.evaluating = evaluating;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("form", new DailyForm("", "", "", "", "", LocalDate.now(this.clock).toString()));
		return page(number, actor, model);
	}

	@PostMapping
	String record(@PathVariable String number, @ModelAttribute("form") DailyForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		DailyOpinion opinion = form.opinion(new Typed(errors));
		if (Attempt.of(() -> this.evaluating.record(number, opinion, actor), errors, model)) {
			redirect.addFlashAttribute("done", "日常评价已登记");
			return "redirect:/projects/" + number + "/evaluations";
		}
		return page(number, actor, model);
	}

	private String page(String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "evaluations");
		model.addAttribute("page", page);
		model.addAttribute("evaluates", actor.holdsAny(Role.SUPERVISION_TEAM) && DailyRecords.isOpen(page.state()));
		return "evaluation/daily";
	}

	@ModelAttribute("methods")
	List<Choice> methods() {
		return Choice.of(Method.class, Method::label);
	}

	@ModelAttribute("respondents")
	List<Choice> respondents() {
		return Choice.of(Respondent.class, Respondent::label);
	}

	@ModelAttribute("scores")
	List<Choice> scores() {
		return List.of(Choice.of("5", "5 分　很好"), Choice.of("4", "4 分　较好"), Choice.of("3", "3 分　一般"),
				Choice.of("2", "2 分　较差"), Choice.of("1", "1 分　很差"));
	}

	/** What is typed. */
	record DailyForm(@Nullable String method, @Nullable String respondent, @Nullable String satisfaction,
			@Nullable String fit, @Nullable String opinion, @Nullable String evaluatedOn) {

		DailyOpinion opinion(Typed typed) {
			return new DailyOpinion(Typed.oneOf(Method.class, this.method),
					Typed.oneOf(Respondent.class, this.respondent),
					score(typed, "satisfaction", "满意度", this.satisfaction), score(typed, "fit", "契合度", this.fit),
					Typed.text(this.opinion), typed.date("evaluatedOn", "评价日期", this.evaluatedOn));
		}

		private static @Nullable Integer score(Typed typed, String field, String label, @Nullable String value) {
			return Typed.text(value).isEmpty() ? null : Integer.valueOf(typed.whole(field, label, value, 1, 5));
		}

	}

}
