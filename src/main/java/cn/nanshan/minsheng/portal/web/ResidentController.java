package cn.nanshan.minsheng.portal.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.nanshan.minsheng.demand.DemandKind;
import cn.nanshan.minsheng.demand.DemandState;
import cn.nanshan.minsheng.demand.ResidentDemands;
import cn.nanshan.minsheng.demand.ResidentProgress;
import cn.nanshan.minsheng.document.FileRefused;
import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.organization.Street;
import cn.nanshan.minsheng.project.OpenProjects;
import cn.nanshan.minsheng.receipt.ReceiptNumber;
import cn.nanshan.minsheng.receipt.SentTooOften;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.workflow.ResidentObjections;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages on which residents send a demand and ask how far it is. */
@Controller
class ResidentController {

	private final ResidentDemands demands;

	private final ResidentObjections objections;

	private final OpenProjects projects;

	private final Places places;

	ResidentController(ResidentDemands demands, ResidentObjections objections, OpenProjects projects, Places places) {
		this.demands = demands;
		this.objections = objections;
		this.projects = projects;
		this.places = places;
	}

	@GetMapping("/public/demands/new")
	String open(@RequestParam(name = "c", required = false) @Nullable String community,
			@RequestParam(name = "r", required = false) @Nullable String round, Model model) {
		model.addAttribute("form", ResidentForm.of(community, round));
		return form(model);
	}

	@PostMapping("/public/demands/new")
	String submit(@Valid @ModelAttribute("form") ResidentForm form, BindingResult errors, HttpServletRequest request,
			Model model, RedirectAttributes redirect) {
		form.check(errors);
		if (!errors.hasFieldErrors("community")
				&& this.places.community(Objects.toString(form.community())).isEmpty()) {
			errors.rejectValue("community", "wrong", "请选择您所在的社区");
		}
		if (errors.hasErrors()) {
			return form(model);
		}
		try {
			String receipt = this.demands.submit(form.demand(), Uploads.of(form.photos()), request.getRemoteAddr());
			redirect.addFlashAttribute("done", "提交成功");
			return "redirect:/public/demands/" + receipt;
		}
		catch (FileRefused ex) {
			errors.rejectValue("photos", "refused", ex.sentence());
			return form(model);
		}
		catch (SentTooOften ex) {
			errors.reject("often", ex.sentence());
			return form(model);
		}
	}

	@GetMapping("/public/demands")
	String ask(Model model) {
		model.addAttribute("form", new AskForm(""));
		return "portal/ask";
	}

	@PostMapping("/public/demands")
	String find(@Valid @ModelAttribute("form") AskForm form, BindingResult errors) {
		String receipt = ReceiptNumber.plain(Objects.toString(form.receipt(), ""));
		if (!errors.hasErrors() && !ReceiptNumber.isValid(receipt)) {
			errors.rejectValue("receipt", "wrong", "回执号不对，应为 12 位数字，请核对有没有抄错");
		}
		else if (!errors.hasErrors() && this.objections.progress(receipt).isPresent()) {
			return "redirect:/public/objections/" + receipt;
		}
		else if (!errors.hasErrors() && this.demands.progress(receipt).isEmpty()) {
			errors.rejectValue("receipt", "unknown", "没有这个回执号，请核对；也可以向社区居委会询问");
		}
		return errors.hasErrors() ? "portal/ask" : "redirect:/public/demands/" + receipt;
	}

	@GetMapping("/public/demands/{receipt}")
	String progress(@PathVariable String receipt, Model model) {
		ResidentProgress progress = Optional.of(receipt)
			.filter(ReceiptNumber::isValid)
			.flatMap(this.demands::progress)
			.orElseThrow(() -> new NotFound("回执号"));
		OpenProjects.OpenProject project = (progress.state() == DemandState.TAKEN)
				? this.projects.named(progress.outcome()).orElse(null) : null;
		model.addAttribute("receipt", ReceiptNumber.spaced(receipt));
		model.addAttribute("progress", progress);
		model.addAttribute("community", this.places.communityName(progress.communityCode()));
		model.addAttribute("steps", ProgressStep.of(progress, project));
		return "portal/progress";
	}

	private String form(Model model) {
		List<Area> areas = this.places.streets()
			.stream()
			.map((street) -> new Area(street, this.places.communities(street.code())))
			.toList();
		model.addAttribute("areas", areas);
		model.addAttribute("answers", List.of(Choice.of("true", "是"), Choice.of("false", "否")));
		model.addAttribute("kinds", Choice.of(DemandKind.class, DemandKind::label));
		return "portal/form";
	}

	@Bean
	static NavigationEntry residentFormLink() {
		return NavigationEntry.of(NavigationGroup.RESIDENTS, 10, "提需求", "/public/demands/new");
	}

	@Bean
	static NavigationEntry residentProgressLink() {
		return NavigationEntry.of(NavigationGroup.RESIDENTS, 20, "查进度", "/public/demands");
	}

	/**
	 * A street with its communities.
	 *
	 * @param street the street
	 * @param communities its communities
	 */
	record Area(Street street, List<Community> communities) {

	}

	/**
	 * A receipt as typed.
	 *
	 * @param receipt with or without dashes
	 */
	record AskForm(@NotBlank(message = "请输入回执号") @Nullable String receipt) {

	}

}
