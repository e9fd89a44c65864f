package cn.nanshan.minsheng.procurement.web;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.procurement.VendorAccounts;
import cn.nanshan.minsheng.procurement.VendorReading;
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

/** Keeps the account that a vendor is paid to. */
@Controller
@RequestMapping("/vendors/{id}/account")
class VendorAccountController {

	private final VendorReading vendors;

	private final VendorAccounts accounts;

	VendorAccountController(VendorReading vendors, VendorAccounts accounts) {
		this.vendors = vendors;
		this.accounts = accounts;
	}

	@GetMapping
	String form(@PathVariable UUID id, Actor actor, Model model) {
		boolean pays = actor.holdsAny(Role.STREET_FINANCE);
		model.addAttribute("form",
				pays ? this.accounts.find(id, actor).map(AccountForm::of).orElseGet(AccountForm::empty)
						: AccountForm.empty());
		return page(id, actor, model);
	}

	@PostMapping
	String keep(@PathVariable UUID id, @Valid @ModelAttribute("form") AccountForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes flash) {
		form.check(errors);
		if (errors.hasErrors()) {
			return page(id, actor, model);
		}
		this.accounts.keep(id, form.version(), form.toAccount(), actor);
		flash.addFlashAttribute("done", "收款账户已保存。");
		return "redirect:/vendors/" + id;
	}

	private String page(UUID id, Actor actor, Model model) {
		model.addAttribute("vendor", this.vendors.show(id, actor));
		model.addAttribute("mine", actor.holdsAny(Role.STREET_FINANCE));
		return "procurement/vendor-account";
	}

}
