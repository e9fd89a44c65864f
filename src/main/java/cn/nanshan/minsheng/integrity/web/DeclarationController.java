package cn.nanshan.minsheng.integrity.web;

import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.integrity.DeclareInterests;
import cn.nanshan.minsheng.integrity.RelatedPerson;
import cn.nanshan.minsheng.integrity.Relation;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader's own declaration; nobody sees another's. */
@Controller
@RequestMapping("/declarations")
class DeclarationController {

	private final DeclareInterests declarations;

	DeclarationController(DeclareInterests declarations) {
		this.declarations = declarations;
	}

	@GetMapping
	String show(Actor actor, Model model) {
		model.addAttribute("form", DeclarationForm.of(this.declarations.own(actor)));
		return page(actor, model);
	}

	@PostMapping(params = "add")
	String add(@ModelAttribute("form") DeclarationForm form, Actor actor, Model model) {
		model.addAttribute("form", form.withOneMore());
		return page(actor, model);
	}

	@PostMapping
	String declare(@ModelAttribute("form") DeclarationForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		List<RelatedPerson> related = form.read(errors);
		if (errors.hasErrors()) {
			return page(actor, model);
		}
		this.declarations.declare(related, actor);
		redirect.addFlashAttribute("done", "已申报，有效至 " + this.declarations.own(actor).goodUntil());
		return "redirect:/declarations";
	}

	private String page(Actor actor, Model model) {
		model.addAttribute("standing", this.declarations.own(actor));
		model.addAttribute("relations", Choice.of(Relation.class, Relation::label));
		return "integrity/declaration";
	}

	@Bean
	static NavigationEntry declarationLink() {
		return NavigationEntry.of(NavigationGroup.SUPERVISION, 20, "回避申报", "/declarations");
	}

}
