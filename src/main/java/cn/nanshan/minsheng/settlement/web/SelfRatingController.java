package cn.nanshan.minsheng.settlement.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.project.PerformanceTarget;
import cn.nanshan.minsheng.project.web.CaseFrames;
import cn.nanshan.minsheng.settlement.SelfRatingSheet;
import cn.nanshan.minsheng.settlement.SelfRatings;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the community's rating of its own targets. */
@Controller
@RequestMapping("/projects/{number}/self-rating")
class SelfRatingController {

	private final SelfRatings ratings;

	private final CaseFrames frames;

	SelfRatingController(SelfRatings ratings, CaseFrames frames) {
		this.ratings = ratings;
		this.frames = frames;
	}

	@GetMapping
	String form(@PathVariable String number, Actor actor, Model model) {
		SelfRatingSheet sheet = this.ratings.sheet(number, actor);
		model.addAttribute("form", SelfRatingForm.of(sheet));
		return page(number, sheet, actor, model);
	}

	@PostMapping
	String rate(@PathVariable String number, @Valid @ModelAttribute("form") SelfRatingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		SelfRatingSheet sheet = this.ratings.sheet(number, actor);
		sheet.mustBeRatedIn(form.rows().size());
		if (errors.hasErrors()) {
			return page(number, sheet, actor, model);
		}
		this.ratings.rate(number, form.version(), form.toRatings(), actor);
		flash.addFlashAttribute("done", "绩效自评已保存。");
		return "redirect:/projects/" + number;
	}

	private String page(String number, SelfRatingSheet sheet, Actor actor, Model model) {
		model.addAttribute("page",
				CasePageHead.of(this.frames.of(number, actor, "/projects/" + number + "/self-rating"), actor,
						Role.COMMUNITY_CLERK, Role.COMMUNITY_SECRETARY));
		model.addAttribute("targets", sheet.targets());
		return "settlement/self-rating";
	}

}
