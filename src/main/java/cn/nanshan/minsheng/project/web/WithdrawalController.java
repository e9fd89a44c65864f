package cn.nanshan.minsheng.project.web;

import java.util.Objects;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.ProjectWithdrawal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a project back, with a reason. */
@Controller
class WithdrawalController {

	private final ProjectWithdrawal withdrawal;

	private final EntryReading reading;

	WithdrawalController(ProjectWithdrawal withdrawal, EntryReading reading) {
		this.withdrawal = withdrawal;
		this.reading = reading;
	}

	@GetMapping("/projects/{number}/withdrawal")
	String show(@PathVariable String number, Actor actor, Model model) {
		WithdrawalPage page = this.reading.withdrawal(number, actor);
		model.addAttribute("page", page);
		model.addAttribute("form", new ReasonForm(String.valueOf(page.version()), ""));
		return "project/withdrawal";
	}

	@PostMapping("/projects/{number}/withdrawal")
	String withdraw(@PathVariable String number, @Valid @ModelAttribute("form") ReasonForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			model.addAttribute("page", this.reading.withdrawal(number, actor));
			return "project/withdrawal";
		}
		String version = Objects.toString(form.version());
		this.withdrawal.withdraw(number, version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1,
				Objects.toString(form.reason()).strip(), actor);
		redirect.addFlashAttribute("done", "已撤回，理由留在履历里。");
		return "redirect:/projects/" + number;
	}

	/**
	 * What was typed.
	 *
	 * @param version version that the page was opened with
	 * @param reason 理由
	 */
	record ReasonForm(@Nullable String version,
			@NotBlank(message = "请写明撤回的理由") @Size(max = 500, message = "理由最多 500 个字") @Nullable String reason) {

	}

}
