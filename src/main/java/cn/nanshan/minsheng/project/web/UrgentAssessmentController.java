package cn.nanshan.minsheng.project.web;

import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.project.UrgentAssessing;
import cn.nanshan.minsheng.project.UrgentAssessment;
import cn.nanshan.minsheng.web.ChecksPanel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

/** Takes the assessment of urgent work after it has ended. */
@Controller
@RequestMapping("/projects/{number}/urgent-assessment")
class UrgentAssessmentController {

	private final UrgentPages pages;

	private final UrgentAssessing assessing;

	UrgentAssessmentController(UrgentPages pages, UrgentAssessing assessing) {
		this.pages = pages;
		this.assessing = assessing;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		UrgentPage page = this.pages.assessment(number, actor);
		model.addAttribute("page", page);
		model.addAttribute("form", new WordsForm(page.version(), "", "", "", "", "", ""));
		return "project/urgent-assessment";
	}

	@PostMapping
	String conclude(@PathVariable String number, @Valid @ModelAttribute("form") WordsForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (!errors.hasErrors()) {
			try {
				this.assessing.conclude(number, form.version(), form.toCommand(), actor);
				redirect.addFlashAttribute("done", "事后评估已办结");
				return "redirect:/projects/" + number + "?tab=urgent";
			}
			catch (NotCleared ex) {
				model.addAttribute("checks", ChecksPanel.of(ex.assessment()));
				errors.reject("notCleared", "还不能办结，请看“卡在哪里”逐条处理");
			}
		}
		model.addAttribute("page", this.pages.assessment(number, actor));
		return "project/urgent-assessment";
	}

	/**
	 * What was typed.
	 *
	 * @param version version of the project that was seen
	 * @param necessity 是否确属应急
	 * @param price 价格是否合理
	 * @param effect 效果
	 * @param results 产出和目标完成情况
	 * @param onLatePublicity 迟公示的说明
	 * @param onLateRecognition 迟认定的说明
	 */
	record WordsForm(int version, @Size(max = 1000, message = "最多 1000 个字") @Nullable String necessity,
			@Size(max = 1000, message = "最多 1000 个字") @Nullable String price,
			@Size(max = 1000, message = "最多 1000 个字") @Nullable String effect,
			@Size(max = 1000, message = "最多 1000 个字") @Nullable String results,
			@Size(max = 1000, message = "最多 1000 个字") @Nullable String onLatePublicity,
			@Size(max = 1000, message = "最多 1000 个字") @Nullable String onLateRecognition) {

		UrgentAssessment toCommand() {
			return new UrgentAssessment(text(this.necessity), text(this.price), text(this.effect), text(this.results),
					text(this.onLatePublicity), text(this.onLateRecognition));
		}

		private static String text(@Nullable String typed) {
			return Objects.requireNonNullElse(typed, "").strip();
		}

	}

}
