package cn.nanshan.minsheng.procurement.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.procurement.Opening;
import cn.nanshan.minsheng.procurement.ProcurementOpening;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens the procurement of an approved project. */
@Controller
@RequestMapping("/projects/{number}/procurement/opening")
class OpeningController {

	private final StagePages pages;

	private final ProcurementOpening opening;

	OpeningController(StagePages pages, ProcurementOpening opening) {
		this.pages = pages;
		this.opening = opening;
	}

	/** Shows the street office as purchaser, or whom a reader asks about (PROC-16). */
	@GetMapping
	String show(@PathVariable String number, @RequestParam(defaultValue = "") String purchaser, Actor actor,
			Model model) {
		StagePage page = this.pages.of(number, actor, "opening");
		Opening usual = this.opening.proposal(number, actor);
		Opening proposal = purchaser.isBlank() ? usual
				: new Opening(purchaser.strip(), usual.representative(), usual.requirement());
		model.addAttribute("purchaser", proposal.purchaser());
		model.addAttribute("form", new OpeningForm(proposal.purchaser(), proposal.representative(),
				proposal.requirement(), null, page.projectVersion()));
		model.addAttribute("checks", page.panel(this.opening.assess(number, proposal, false, actor)));
		return page(page, model);
	}

	@PostMapping
	String open(@PathVariable String number, @ModelAttribute("form") OpeningForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StagePage page = this.pages.of(number, actor, "opening");
		if (Attempt.of(() -> this.opening.open(number, form.version(), form.opening(), form.isStated(), actor), errors,
				model, page)) {
			redirect.addFlashAttribute("done", "已开始采购，请确定采购方式");
			return "redirect:" + page.tab();
		}
		return page(page, model);
	}

	private static String page(StagePage page, Model model) {
		model.addAttribute("page", page);
		return "procurement/opening";
	}

	/** What is typed at the opening; what is missing is for the rules to say. */
	record OpeningForm(@Nullable String purchaser, @Nullable String representative, @Nullable String requirement,
			@Nullable String stated, int version) {

		Opening opening() {
			return new Opening(Typed.text(this.purchaser), Typed.text(this.representative),
					Typed.text(this.requirement));
		}

		boolean isStated() {
			return "true".equals(this.stated);
		}

	}

}
