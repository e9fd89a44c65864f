package cn.nanshan.minsheng.evaluation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.project.web.CaseWaivers;
import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.evaluation.StartOfWork;
import cn.nanshan.minsheng.evaluation.StartOrder;
import cn.nanshan.minsheng.identity.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The order to start work. */
@Controller
@RequestMapping("/projects/{number}/start")
class StartController {

	private final StagePages pages;

	private final StartOfWork startOfWork;

	private final Clock clock;

	StartController(StagePages pages, StartOfWork startOfWork, Clock clock) {
		this.pages = pages;
		this.startOfWork = startOfWork;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "start");
		LocalDate today = LocalDate.now(this.clock);
		model.addAttribute("form", new StartForm(today.toString(), "", "", "", "", null, page.version()));
		model.addAttribute("checks",
				CaseWaivers.panel(this.startOfWork.assess(number, StartOrder.on(today), actor), number, actor));
		return page(page, model);
	}

	@PostMapping
	String start(@PathVariable String number, @Valid @ModelAttribute("form") StartForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StartOrder order = form.order(new Typed(errors));
		if (Attempt.of(() -> this.startOfWork.start(number, form.version(), order, actor), errors, model)) {
			redirect.addFlashAttribute("done", "已登记开工，执行单位每月报进度");
			return "redirect:/projects/" + number;
		}
		return page(this.pages.of(number, actor, "start"), model);
	}

	private static String page(StagePage page, Model model) {
		model.addAttribute("page", page);
		return "evaluation/start";
	}

	/** What is typed to start work. */
	record StartForm(@Nullable String startedOn, @NotBlank(message = "请填写开工令文号") @Nullable String orderNumber,
			@Nullable String communityLead, @Nullable String streetLead, @Nullable String note,
			@Nullable List<MultipartFile> photos, int version) {

		StartOrder order(Typed typed) {
			return new StartOrder(typed.date("startedOn", "开工日期", this.startedOn), Typed.text(this.orderNumber),
					Typed.text(this.communityLead), Typed.text(this.streetLead), Typed.text(this.note),
					Uploads.of(this.photos));
		}

	}

}
