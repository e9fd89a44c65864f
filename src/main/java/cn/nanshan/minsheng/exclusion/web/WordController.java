package cn.nanshan.minsheng.exclusion.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.exclusion.ExclusionClause;
import cn.nanshan.minsheng.exclusion.WordKeeping;
import cn.nanshan.minsheng.exclusion.WordKind;
import cn.nanshan.minsheng.exclusion.WordReach;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.web.Choice;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the words of the negative list; the district adds and ends them. */
@Controller
class WordController {

	private static final List<Choice> CLAUSES = Arrays.stream(ExclusionClause.values())
		.map((it) -> Choice.of(it.name(), it.clause().id() + " " + it.label()))
		.toList();

	private final WordKeeping words;

	WordController(WordKeeping words) {
		this.words = words;
	}

	@GetMapping("/registers/words")
	String list(Actor actor, Model model) {
		model.addAttribute("form", WordForm.EMPTY);
		return page(actor, model);
	}

	@PostMapping("/registers/words")
	String add(@Valid @ModelAttribute("form") WordForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (!errors.hasErrors() && !form.isChosen()) {
			errors.rejectValue("clause", "unknown", "请从下拉列表中选择");
		}
		if (errors.hasErrors()) {
			return page(actor, model);
		}
		try {
			this.words.add(form.chosenClause(), form.said(), form.chosenKind(), form.chosenReach(), form.basis(),
					actor);
		}
		catch (Refused ex) {
			errors.rejectValue("word", "refused", ex.sentence());
			return page(actor, model);
		}
		redirect.addFlashAttribute("done", "已增加，从今天起生效。");
		return "redirect:/registers/words";
	}

	private String page(Actor actor, Model model) {
		model.addAttribute("rows", this.words.all(actor));
		model.addAttribute("clauses", CLAUSES);
		model.addAttribute("kinds", Choice.of(WordKind.class, WordKind::label));
		model.addAttribute("reaches", Choice.of(WordReach.class, WordReach::label));
		model.addAttribute("mine", actor.holdsAny(Role.BUREAU_FINANCE));
		return "exclusion/words";
	}

	@GetMapping("/registers/words/{id}")
	String open(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new StrikingForm(""));
		return show(id, actor, model);
	}

	@PostMapping("/registers/words/{id}/end")
	String end(@PathVariable UUID id, @Valid @ModelAttribute("form") StrikingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return show(id, actor, model);
		}
		this.words.end(id, form.said(), actor);
		redirect.addFlashAttribute("done", "已停用；以前核验过的项目不受影响。");
		return "redirect:/registers/words";
	}

	private String show(UUID id, Actor actor, Model model) {
		model.addAttribute("row", this.words.named(id, actor));
		model.addAttribute("mine", actor.holdsAny(Role.BUREAU_FINANCE));
		return "exclusion/word";
	}

}
