package cn.nanshan.minsheng.evaluation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.evaluation.Participations;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.Participation;
import cn.nanshan.minsheng.project.Participation.Stage;
import cn.nanshan.minsheng.web.Choice;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Residents' part while work is carried out, accepted and evaluated (MF-20). */
@Controller
@RequestMapping("/projects/{number}/participation")
class ParticipationController {

	private final StagePages pages;

	private final Participations participations;

	private final Clock clock;

	ParticipationController(StagePages pages, Participations participations, Clock clock) {
		this.pages = pages;
		this.participations = participations;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = page(number, actor, model);
		model.addAttribute("form", new ParticipationForm(Stage.IMPLEMENTATION.name(),
				LocalDate.now(this.clock).toString(), "", "", page.version()));
		return "evaluation/participation";
	}

	@PostMapping
	String note(@PathVariable String number, @Valid @ModelAttribute("form") ParticipationForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		Participation record = form.record(new Typed(errors));
		if (Attempt.of(() -> this.participations.note(number, form.version(), record, actor), errors, model)) {
			redirect.addFlashAttribute("done", "已登记群众参与");
			return "redirect:/projects/" + number + "/participation";
		}
		page(number, actor, model);
		model.addAttribute("open", true);
		return "evaluation/participation";
	}

	private StagePage page(String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "participation");
		model.addAttribute("page", page);
		model.addAttribute("open", Participations.isOpen(page.state()));
		return page;
	}

	@ModelAttribute("stages")
	List<Choice> stages() {
		return Choice.of(Stage.class, Stage::label)
			.stream()
			.filter((choice) -> Participations.STAGES.contains(Stage.valueOf(choice.value())))
			.toList();
	}

	/** What is typed. */
	record ParticipationForm(@Nullable String stage, @Nullable String heldOn, @Nullable String people,
			@NotBlank(message = "请写明怎样参与") @Nullable String manner, int version) {

		Participation record(Typed typed) {
			return new Participation(typed.chosen("stage", "环节", Stage.class, this.stage),
					typed.date("heldOn", "日期", this.heldOn), typed.whole("people", "参与人数", this.people, 1, 99_999),
					Typed.text(this.manner));
		}

	}

}
