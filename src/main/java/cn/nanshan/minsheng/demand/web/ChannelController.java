package cn.nanshan.minsheng.demand.web;

import java.util.Objects;

import cn.nanshan.minsheng.demand.ChannelKeeping;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a street keeps its own channels. */
@Controller
class ChannelController {

	private final ChannelKeeping keeping;

	ChannelController(ChannelKeeping keeping) {
		this.keeping = keeping;
	}

	@GetMapping("/demands/channels")
	String list(Actor actor, Model model) {
		model.addAttribute("form", new ChannelForm("", ""));
		return page(actor, model);
	}

	@PostMapping("/demands/channels")
	String add(@Valid @ModelAttribute("form") ChannelForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(actor, model);
		}
		this.keeping.add(Objects.toString(form.label()), "true".equals(form.online()), actor);
		redirect.addFlashAttribute("done", "已增加渠道。");
		return "redirect:/demands/channels";
	}

	@PostMapping("/demands/channels/{code}/retirement")
	String retire(@PathVariable String code, Actor actor, RedirectAttributes redirect) {
		this.keeping.use(code, false, actor);
		redirect.addFlashAttribute("done", "已停用，已有的需求不受影响。");
		return "redirect:/demands/channels";
	}

	@PostMapping("/demands/channels/{code}/revival")
	String revive(@PathVariable String code, Actor actor, RedirectAttributes redirect) {
		this.keeping.use(code, true, actor);
		redirect.addFlashAttribute("done", "已启用。");
		return "redirect:/demands/channels";
	}

	private String page(Actor actor, Model model) {
		model.addAttribute("unit", actor.unitName());
		model.addAttribute("rows", this.keeping.list(actor));
		return "demand/channels";
	}

	@Bean
	static NavigationEntry channelsLink() {
		return NavigationEntry.of(NavigationGroup.DEMAND, 50, "征集渠道", "/demands/channels", Role.STREET_CLERK);
	}

	/**
	 * A channel as typed.
	 *
	 * @param label 名称
	 * @param online ticked if it is one of the online channels
	 */
	record ChannelForm(@NotBlank(message = "请填写渠道名称") @Size(max = 20, message = "渠道名称最多 20 个字") @Nullable String label,
			@Nullable String online) {

	}

}
