package cn.nanshan.minsheng.portal.web;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import cn.nanshan.minsheng.receipt.ReceiptNumber;
import cn.nanshan.minsheng.receipt.SentTooOften;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Phone;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeReading;
import cn.nanshan.minsheng.workflow.ResidentObjections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which residents object to a notice and follow the answer. */
@Controller
class ResidentObjectionController {

	private final ResidentObjections objections;

	private final NoticeReading notices;

	ResidentObjectionController(ResidentObjections objections, NoticeReading notices) {
		this.objections = objections;
		this.notices = notices;
	}

	@GetMapping("/public/notices/{id}/objection")
	String open(@PathVariable UUID id, Model model) {
		model.addAttribute("form", new ResidentObjectionForm("", "", "", ""));
		return form(this.notices.open(id), model);
	}

	@PostMapping("/public/notices/{id}/objection")
	String submit(@PathVariable UUID id, @Valid @ModelAttribute("form") ResidentObjectionForm form,
			BindingResult errors, HttpServletRequest request, Model model, RedirectAttributes redirect) {
		Notice notice = this.notices.open(id);
		form.check(errors);
		if (errors.hasErrors()) {
			return form(notice, model);
		}
		try {
			String receipt = this.objections.submit(id, Objects.toString(form.name(), "").strip(), form.digits(),
					Objects.toString(form.content()).strip(), request.getRemoteAddr());
			redirect.addFlashAttribute("done", "提交成功");
			return "redirect:/public/objections/" + receipt;
		}
		catch (SentTooOften ex) {
			errors.reject("often", ex.sentence());
			return form(notice, model);
		}
	}

	@GetMapping("/public/objections/{receipt}")
	String progress(@PathVariable String receipt, Model model) {
		model.addAttribute("progress",
				Optional.of(receipt)
					.filter(ReceiptNumber::isValid)
					.flatMap(this.objections::progress)
					.orElseThrow(() -> new NotFound("回执号")));
		model.addAttribute("receipt", ReceiptNumber.spaced(receipt));
		return "portal/objection-progress";
	}

	private static String form(Notice notice, Model model) {
		model.addAttribute("title", notice.title());
		model.addAttribute("id", notice.id());
		model.addAttribute("last", notice.period().last());
		model.addAttribute("lapsed", notice.lapsed());
		return "portal/objection";
	}

	/**
	 * An objection as a resident typed it.
	 *
	 * @param content 意见
	 * @param name 姓名
	 * @param phone 手机号码
	 * @param website a trap that people do not see and programs fill in
	 */
	record ResidentObjectionForm(
			@NotBlank(message = "请写一写您的意见") @Size(max = 2000, message = "最多 2000 个字") @Nullable String content,
			@Size(max = 50, message = "姓名最多 50 个字") @Nullable String name, @Nullable String phone,
			@Nullable String website) {

		void check(Errors errors) {
			if (!Phone.wrong(digits()).isEmpty()) {
				errors.rejectValue("phone", "wrong", "请填写 11 位手机号码，或带区号的座机号码；也可以不填");
			}
			if (!Objects.toString(this.website, "").isEmpty()) {
				errors.reject("trap", "提交没有成功：请用普通浏览器重新填写，不要使用自动填表。");
			}
		}

		String digits() {
			return Phone.digits(Objects.toString(this.phone, ""));
		}

	}

}
