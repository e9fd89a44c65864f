package cn.nanshan.minsheng.access;

import java.util.List;
import java.util.Set;

import cn.nanshan.minsheng.identity.Account;
import cn.nanshan.minsheng.identity.AccountKeeping;
import cn.nanshan.minsheng.identity.AccountRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Unit;
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

/** One account: stop, let in, unlock, new password, unit and offices. */
@Controller
@RequestMapping("/admin/accounts/{username}")
class AccountController {

	private final AccountKeeping accounts;

	AccountController(AccountKeeping accounts) {
		this.accounts = accounts;
	}

	@GetMapping
	String show(@PathVariable String username, Actor actor, Model model) {
		Account account = this.accounts.named(username, actor);
		model.addAttribute("form", OfficesForm.of(account.person(), this.accounts.units(actor)));
		return page(account, actor, model);
	}

	@PostMapping("/offices")
	String assign(@PathVariable String username, @Valid @ModelAttribute("form") OfficesForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		Unit unit = AccountForm.unit(form.unit(), this.accounts.units(actor), errors);
		Set<Role> offices = AccountForm.offices(form.offices(), unit, errors);
		if (!errors.hasErrors() && unit != null) {
			try {
				this.accounts.assign(username, unit, offices, actor);
				return done(username, "单位和岗位已调整，下次登录生效", redirect);
			}
			catch (AccountRefused refused) {
				errors.rejectValue("offices", "refused", refused.sentence());
			}
		}
		return page(this.accounts.named(username, actor), actor, model);
	}

	@PostMapping("/disable")
	String disable(@PathVariable String username, Actor actor, RedirectAttributes redirect) {
		this.accounts.disable(username, actor);
		return done(username, "已停用，正在使用的登录已退出", redirect);
	}

	@PostMapping("/enable")
	String enable(@PathVariable String username, Actor actor, RedirectAttributes redirect) {
		this.accounts.enable(username, actor);
		return done(username, "已启用", redirect);
	}

	@PostMapping("/unlock")
	String unlock(@PathVariable String username, Actor actor, RedirectAttributes redirect) {
		this.accounts.unlock(username, actor);
		return done(username, "已解锁", redirect);
	}

	@PostMapping("/password")
	String resetPassword(@PathVariable String username, Actor actor, RedirectAttributes redirect) {
		redirect.addFlashAttribute("initial", this.accounts.resetPassword(username, actor));
		return done(username, "密码已重置", redirect);
	}

	private String page(Account account, Actor actor, Model model) {
		List<Unit> units = this.accounts.units(actor);
		model.addAttribute("account", AccountRow.of(account));
		model.addAttribute("own", actor.is(account.person().accountId()));
		model.addAttribute("keeper", actor.holdsAny(Role.SYSTEM_ADMIN));
		model.addAttribute("units", AccountsController.choices(units));
		model.addAttribute("offices", AccountsController.offices());
		return "access/account";
	}

	private static String done(String username, String sentence, RedirectAttributes redirect) {
		redirect.addFlashAttribute("done", sentence);
		redirect.addAttribute("username", username);
		return "redirect:/admin/accounts/{username}";
	}

}
