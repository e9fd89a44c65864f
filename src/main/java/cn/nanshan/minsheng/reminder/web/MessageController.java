package cn.nanshan.minsheng.reminder.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.reminder.Message;
import cn.nanshan.minsheng.reminder.Messages;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
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

/** The reader's messages. */
@Controller
@RequestMapping("/messages")
class MessageController {

	private static final int SIZE = 20;

	private final Messages messages;

	MessageController(Messages messages) {
		this.messages = messages;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "all") String show, @RequestParam(required = false) @Nullable UUID after,
			Actor actor, Model model) {
		return page(show.equals("unread"), after, actor, model);
	}

	@PostMapping("/{id}/read")
	String read(@PathVariable UUID id, Actor actor) {
		return "redirect:" + this.messages.read(id, actor);
	}

	@PostMapping("/read")
	String readAll(@Valid @ModelAttribute("form") Seen form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors() || form.newest() == null) {
			return page(false, null, actor, model);
		}
		int read = this.messages.readUpTo(UUID.fromString(form.newest()), actor);
		redirect.addFlashAttribute("done", "已读 " + read + " 条");
		return "redirect:/messages";
	}

	private String page(boolean unread, @Nullable UUID after, Actor actor, Model model) {
		List<Message> found = this.messages.page(unread, after, SIZE + 1, actor);
		List<MessageRow> shown = found.stream().limit(SIZE).map(MessageRow::of).toList();
		model.addAttribute("rows", shown);
		model.addAttribute("unread", unread);
		model.addAttribute("links", PageLinks.of(unread ? "/messages?show=unread" : "/messages", null,
				(found.size() > SIZE) ? shown.get(SIZE - 1).message().id().toString() : null, "每页 20 条，新的在前"));
		return "reminder/messages";
	}

	@Bean
	static NavigationEntry messageLink(Messages messages) {
		return NavigationEntry
			.of(NavigationGroup.MESSAGES, 0, "消息", "/messages",
					Arrays.stream(Role.values()).filter((role) -> role.level() != Level.ADMIN).toArray(Role[]::new))
			.counting(messages::unread);
	}

	/**
	 * What was shown when everything was marked as read.
	 *
	 * @param newest id of the newest message shown
	 */
	record Seen(@NotBlank(message = "没有可标记的消息") @Pattern(regexp = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|",
			message = "没有可标记的消息") @Nullable String newest) {

	}

}
