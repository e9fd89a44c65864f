package cn.nanshan.minsheng.access;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.PasswordChange;
import cn.nanshan.minsheng.identity.Sessions;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets people change their password; the page of those who must shows nothing else. */
@Controller
@RequestMapping("/account/password")
class PasswordController {

	private final PasswordChange passwords;

	private final Sessions sessions;

	private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	PasswordController(PasswordChange passwords, Sessions sessions) {
		this.passwords = passwords;
		this.sessions = sessions;
	}

	@GetMapping
	String page(Model model) {
		model.addAttribute("form", PasswordForm.EMPTY);
		return "access/password";
	}

	@PostMapping
	String change(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors, Actor actor,
			RedirectAttributes redirect, HttpServletRequest request, HttpServletResponse response) {
		if (!errors.hasErrors() && !form.wantedPassword().equals(form.repeatedPassword())) {
			errors.rejectValue("repeatedPassword", "different", "两次输入的新密码不一样");
		}
		if (!errors.hasErrors()) {
			PasswordChange.Wrong wrong = this.passwords.change(form.presentPassword(), form.wantedPassword(), actor);
			if (wrong != null) {
				errors.rejectValue(wrong.present() ? "presentPassword" : "wantedPassword", "refused", wrong.sentence());
			}
		}
		if (errors.hasErrors()) {
			return "access/password";
		}
		goOn(actor, request, response);
		redirect.addFlashAttribute("done", "密码已修改，其他地方的登录都已退出");
		return "redirect:" + Addresses.home(actor);
	}

	/** Keeps this one session, under a new id. */
	private void goOn(Actor actor, HttpServletRequest request, HttpServletResponse response) {
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(this.sessions.renewed(actor));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	@Bean
	static NavigationEntry passwordLink() {
		return NavigationEntry.of(NavigationGroup.ACCOUNT, 90, "修改密码", "/account/password");
	}

}
