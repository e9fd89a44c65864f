package cn.nanshan.minsheng.procurement.web;

import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.CollectiveDecision;
import cn.nanshan.minsheng.procurement.ProcurementWork;
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

/** Records what the leading body decided on a major procurement. */
@Controller
@RequestMapping("/projects/{number}/procurement/decision")
class DecisionController {

	private final StagePages pages;

	private final ProcurementWork work;

	private final Clock clock;

	DecisionController(StagePages pages, ProcurementWork work, Clock clock) {
		this.pages = pages;
		this.work = work;
		this.clock = clock;
	}

	private static final int MOST = 99;

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "decision");
		model.addAttribute("form",
				new DecisionForm(LocalDate.now(this.clock).toString(), "", "0", "", "0", "0", "", page.version()));
		return page(page, model);
	}

	@PostMapping
	String decide(@PathVariable String number, @ModelAttribute("form") DecisionForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StagePage page = this.pages.of(number, actor, "decision");
		CollectiveDecision decision = form.read(new Typed(errors), LocalDate.now(this.clock));
		if (decision != null
				&& Attempt.of(() -> this.work.decide(number, form.version(), decision, actor), errors, model, page)) {
			redirect.addFlashAttribute("done", "已登记集体研究：" + (decision.holds() ? "通过" : "没有通过"));
			return "redirect:" + page.tab();
		}
		return page(page, model);
	}

	private static String page(StagePage page, Model model) {
		model.addAttribute("page", page);
		return "procurement/decision";
	}

	/** A decision as typed. */
	record DecisionForm(@Nullable String decidedOn, @Nullable String members, @Nullable String recused,
			@Nullable String favour, @Nullable String against, @Nullable String abstained,
			@Nullable String minutesNumber, int version) {

		@Nullable CollectiveDecision read(Typed typed, LocalDate today) {
			LocalDate day = typed.date("decidedOn", "研究日期", this.decidedOn);
			if (day != null && day.isAfter(today)) {
				typed.reject("decidedOn", "研究日期不能晚于今天");
			}
			int body = typed.whole("members", "领导班子人数", this.members, 1, MOST);
			int left = typed.whole("recused", "回避人数", this.recused, 0, MOST);
			int yes = typed.whole("favour", "同意票", this.favour, 0, MOST);
			int no = typed.whole("against", "反对票", this.against, 0, MOST);
			int neither = typed.whole("abstained", "弃权票", this.abstained, 0, MOST);
			String minutes = typed.required("minutesNumber", "会议纪要号", this.minutesNumber);
			if (!typed.errors().hasErrors() && left + yes + no + neither > body) {
				typed.reject("members", "回避、同意、反对、弃权合计 %d 人，多于班子 %d 人".formatted(left + yes + no + neither, body));
			}
			return (day == null || typed.errors().hasErrors()) ? null
					: new CollectiveDecision(day, body, left, yes, no, neither, minutes);
		}

	}

}
