package cn.nanshan.minsheng.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import cn.nanshan.minsheng.identity.Account;
import cn.nanshan.minsheng.identity.AccountKeeping;
import cn.nanshan.minsheng.identity.AccountRefused;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.Unit;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The accounts there are, and the form that opens one. */
@Controller
@RequestMapping("/admin/accounts")
class AccountsController {

	private static final int SIZE = 50;

	private final AccountKeeping accounts;

	AccountsController(AccountKeeping accounts) {
		this.accounts = accounts;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String after,
			Actor actor, Model model) {
		List<Account> found = this.accounts.page(words.strip(), after, SIZE + 1, actor);
		List<Account> shown = found.stream().limit(SIZE).toList();
		String address = UriComponentsBuilder.fromPath("/admin/accounts")
			.queryParam("words", "{words}")
			.encode()
			.buildAndExpand(words)
			.toUriString();
		model.addAttribute("rows", shown.stream().map(AccountRow::of).toList());
		model.addAttribute("words", words);
		model.addAttribute("mayOpen", actor.holdsAny(Role.SYSTEM_ADMIN));
		model.addAttribute("links", PageLinks.of(address, null,
				(found.size() > SIZE) ? shown.get(SIZE - 1).person().username() : null, "每页 50 个，按账号排列"));
		return "access/accounts";
	}

	@GetMapping("/new")
	String blank(Actor actor, Model model) {
		model.addAttribute("form", AccountForm.EMPTY);
		return form(actor, model);
	}

	@PostMapping("/new")
	String open(@Valid @ModelAttribute("form") AccountForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		Unit unit = AccountForm.unit(form.unit(), this.accounts.units(actor), errors);
		Set<Role> offices = AccountForm.offices(form.offices(), unit, errors);
		if (errors.hasErrors() || unit == null) {
			return form(actor, model);
		}
		String username = Objects.requireNonNull(form.username());
		try {
			String password = this.accounts.open(username, Objects.requireNonNull(form.name()).strip(), unit, offices,
					actor);
			redirect.addFlashAttribute("initial", password);
		}
		catch (AccountRefused refused) {
			errors.rejectValue("username", "refused", refused.sentence());
			return form(actor, model);
		}
		redirect.addFlashAttribute("done", "已开通账号 " + username);
		return "redirect:/admin/accounts/" + username;
	}

	private String form(Actor actor, Model model) {
		if (!actor.holdsAny(Role.SYSTEM_ADMIN)) {
			throw new AccessDeniedException("开通账号");
		}
		model.addAttribute("units", choices(this.accounts.units(actor)));
		model.addAttribute("offices", offices());
		return "access/account-new";
	}

	static List<Choice> choices(List<Unit> units) {
		return units.stream().map((unit) -> Choice.of(unit.key(), unit.name())).toList();
	}

	static List<Choice> offices() {
		return Choice.of(Role.class, (role) -> level(role) + "　" + role.label());
	}

	private static String level(Role role) {
		return switch (role.level()) {
			case COMMUNITY -> "社区";
			case STREET -> "街道";
			case VENDOR -> "执行单位";
			case DISTRICT -> "区直部门";
			case ADMIN -> "系统管理";
		};
	}

	@Bean
	static NavigationEntry accountsLink() {
		return NavigationEntry.of(NavigationGroup.ADMINISTRATION, 10, "账号", "/admin/accounts", Role.SYSTEM_ADMIN,
				Role.SECURITY_ADMIN);
	}

}
