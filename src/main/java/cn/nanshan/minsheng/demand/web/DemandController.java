package cn.nanshan.minsheng.demand.web;

import cn.nanshan.minsheng.demand.Channels;
import cn.nanshan.minsheng.demand.DemandFilter;
import cn.nanshan.minsheng.demand.DemandPage;
import cn.nanshan.minsheng.demand.DemandReading;
import cn.nanshan.minsheng.demand.DemandRegistration;
import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.web.PageFrame;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of demands. */
@Controller
class DemandController {

	private final DemandReading reading;

	private final DemandRegistration registration;

	private final Channels channels;

	private final DemandPages pages;

	DemandController(DemandReading reading, DemandRegistration registration, Channels channels, DemandPages pages) {
		this.reading = reading;
		this.registration = registration;
		this.channels = channels;
		this.pages = pages;
	}

	@GetMapping("/demands")
	String list(DemandQuery query, Actor actor, @RequestAttribute PageFrame frame, Model model) {
		DemandFilter filter = query.filter(frame.year());
		DemandPage page = this.reading.page(filter, PageKey.of(query.before()), PageKey.of(query.after()), actor);
		model.addAttribute("page", this.pages.table(query, filter, page, frame, actor));
		return "demand/list";
	}

	@GetMapping("/demands/new")
	String open(Actor actor, Model model) {
		model.addAttribute("form", DemandForm.empty());
		return form(this.pages.forNew(this.registration.unit(actor)), model);
	}

	@PostMapping("/demands/new")
	String register(@Valid @ModelAttribute("form") DemandForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (isWrong(form, errors)) {
			return form(this.pages.forNew(this.registration.unit(actor)), model);
		}
		String number = this.registration.register(form.text(), actor);
		redirect.addFlashAttribute("done", "已登记，编号 " + number + "。");
		return "redirect:/demands/" + number;
	}

	@GetMapping("/demands/{number}")
	String show(@PathVariable String number, Actor actor, Model model) {
		model.addAttribute("page", this.pages.show(this.reading.named(number, actor), actor));
		return "demand/show";
	}

	@GetMapping("/demands/{number}/edit")
	String reopen(@PathVariable String number, Actor actor, Model model) {
		DemandView demand = this.reading.named(number, actor);
		model.addAttribute("form", DemandForm.of(demand));
		return form(this.pages.forEdit(demand, this.registration.unit(actor)), model);
	}

	@PostMapping("/demands/{number}/edit")
	String correct(@PathVariable String number, @Valid @ModelAttribute("form") DemandForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (isWrong(form, errors)) {
			return form(this.pages.forEdit(this.reading.named(number, actor), this.registration.unit(actor)), model);
		}
		this.registration.correct(number, form.seenVersion(), form.text(), actor);
		redirect.addFlashAttribute("done", "已保存。");
		return "redirect:/demands/" + number;
	}

	@PostMapping("/demands/{number}/acceptance")
	String accept(@PathVariable String number, @RequestParam int version, Actor actor, RedirectAttributes redirect) {
		this.registration.accept(number, version, actor);
		redirect.addFlashAttribute("done", "社区已受理。");
		return "redirect:/demands/" + number;
	}

	private boolean isWrong(DemandForm form, BindingResult errors) {
		form.check(errors);
		boolean known = this.channels.inUse().stream().anyMatch((channel) -> channel.code().equals(form.channel()));
		if (!known && !errors.hasFieldErrors("channel")) {
			errors.rejectValue("channel", "wrong", "请选择渠道（MF-07）");
		}
		return errors.hasErrors();
	}

	private static String form(DemandFormPage page, Model model) {
		model.addAttribute("page", page);
		return "demand/form";
	}

}
