package cn.nanshan.minsheng.demand.web;

import java.util.Arrays;
import java.util.Objects;

import cn.nanshan.minsheng.demand.DemandHandling;
import cn.nanshan.minsheng.demand.DemandReading;
import cn.nanshan.minsheng.demand.DemandView;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.shared.NotFound;
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

/**
 * Takes the words with which a demand is forwarded, returned, declined, reopened or
 * answered.
 */
@Controller
@RequestMapping("/demands/{number}/handling/{step}")
class HandlingController {

	private final DemandReading reading;

	private final DemandHandling handling;

	HandlingController(DemandReading reading, DemandHandling handling) {
		this.reading = reading;
		this.handling = handling;
	}

	@GetMapping
	String open(@PathVariable String number, @PathVariable String step, Actor actor, Model model) {
		DemandView demand = this.reading.named(number, actor);
		model.addAttribute("form", new HandlingForm(demand.version(), "", ""));
		return page(demand, step(step), model);
	}

	@PostMapping
	String take(@PathVariable String number, @PathVariable String step,
			@Valid @ModelAttribute("form") HandlingForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		HandlingStep wanted = step(step);
		String receiver = Objects.toString(form.receiver(), "").strip();
		if (wanted.namesReceiver() && receiver.isEmpty()) {
			errors.rejectValue("receiver", "missing", "请填写接收单位");
		}
		if (errors.hasErrors()) {
			return page(this.reading.named(number, actor), wanted, model);
		}
		act(wanted, number, form.version(), Objects.toString(form.words()).strip(), receiver, actor);
		redirect.addFlashAttribute("done", "已" + wanted.label() + "。");
		return "redirect:/demands/" + number;
	}

	private void act(HandlingStep step, String number, int version, String words, String receiver, Actor actor) {
		switch (step) {
			case FORWARD -> this.handling.forward(number, version, receiver, words, actor);
			case SEND_BACK -> this.handling.sendBack(number, version, words, actor);
			case DECLINE -> this.handling.decline(number, version, words, actor);
			case REOPEN -> this.handling.reopen(number, version, words, actor);
			case REPLY -> this.handling.reply(number, version, words, actor);
		}
	}

	private static HandlingStep step(String path) {
		return Arrays.stream(HandlingStep.values())
			.filter((step) -> step.path().equals(path))
			.findFirst()
			.orElseThrow(() -> new NotFound("办理步骤"));
	}

	private static String page(DemandView demand, HandlingStep step, Model model) {
		model.addAttribute("demand", demand);
		model.addAttribute("step", step);
		return "demand/handling";
	}

}
