package cn.nanshan.minsheng.access;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.DemoCast;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sign-in page; in demo mode with the account of every office beside it. */
@Controller
class SignInController {

	private final DemoCast cast;

	SignInController(DemoCast cast) {
		this.cast = cast;
	}

	@GetMapping("/login")
	String page(@RequestParam(required = false) @Nullable String as,
			@RequestParam(required = false) @Nullable String refused,
			@RequestParam(required = false) @Nullable String left,
			@RequestParam(required = false) @Nullable String ended, @Nullable Authentication signedIn, Model model) {
		if (signedIn != null && signedIn.getPrincipal() instanceof Actor actor) {
			return "redirect:" + Addresses.home(actor);
		}
		boolean demo = this.cast.isOn();
		model.addAttribute("refused", refused != null);
		model.addAttribute("left", left != null);
		model.addAttribute("ended", ended != null);
		model.addAttribute("groups", demo ? this.cast.groups() : null);
		model.addAttribute("chosen", (demo && as != null) ? this.cast.named(as) : null);
		model.addAttribute("password", DemoCast.PASSWORD);
		return "access/login";
	}

}
