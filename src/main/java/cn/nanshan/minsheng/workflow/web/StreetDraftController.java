package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import cn.nanshan.minsheng.document.FileRefused;
import cn.nanshan.minsheng.document.NewFile;
import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.NotCleared;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.shared.Refused;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Day;
import cn.nanshan.minsheng.workflow.Approvers;
import cn.nanshan.minsheng.workflow.FiguresRefused;
import cn.nanshan.minsheng.workflow.RegulationDrafting;
import cn.nanshan.minsheng.workflow.RegulationPublishing;
import cn.nanshan.minsheng.workflow.RegulationReading;
import cn.nanshan.minsheng.workflow.RegulationState;
import cn.nanshan.minsheng.workflow.StreetDocument;
import cn.nanshan.minsheng.workflow.StreetRegulation;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes, publishes and ends the editions of a street's regulation. */
@Controller
@RequestMapping("/policy/streets/{street}")
class StreetDraftController {

	private final RegulationReading reading;

	private final RegulationDrafting drafting;

	private final RegulationPublishing publishing;

	private final Places places;

	private final PolicyTermBook terms;

	private final Clock clock;

	StreetDraftController(RegulationReading reading, RegulationDrafting drafting, RegulationPublishing publishing,
			Places places, PolicyTermBook terms, Clock clock) {
		this.reading = reading;
		this.drafting = drafting;
		this.publishing = publishing;
		this.places = places;
		this.terms = terms;
		this.clock = clock;
	}

	@PostMapping("/draft/begin")
	String begin(@PathVariable String street, Actor actor) {
		this.drafting.begin(street, actor);
		return "redirect:/policy/streets/" + street + "/draft";
	}

	@GetMapping("/draft")
	String edit(@PathVariable String street, Actor actor, Model model) {
		StreetRegulation draft = draft(street, actor);
		model.addAttribute("form", RegulationForm.of(draft));
		return page(street, draft, actor, model);
	}

	@PostMapping("/draft")
	String save(@PathVariable String street, @Valid @ModelAttribute("form") RegulationForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		StreetRegulation draft = draft(street, actor);
		for (int at = 0; at < form.steps().size(); at++) {
			RegulationForm.StepRow row = form.steps().get(at);
			String lacking = row.isFilled() ? row.lacking() : "";
			if (!lacking.isEmpty()) {
				errors.rejectValue("steps[" + at + "].role", "missing", "“" + row.label() + "”" + lacking);
			}
		}
		if (errors.hasErrors()) {
			return page(street, draft, actor, model);
		}
		try {
			this.drafting.save(street, form.version(), form.toText(), actor);
		}
		catch (FiguresRefused ex) {
			ex.wrongs().forEach((key, wrong) -> errors.rejectValue(RegulationForm.path(key), "refused", wrong));
			return page(street, draft, actor, model);
		}
		catch (Refused ex) {
			errors.reject("refused", ex.sentence());
			return page(street, draft, actor, model);
		}
		redirect.addFlashAttribute("done", "草稿已保存，请街道领导核对后发布。");
		return "redirect:/policy/streets/" + street + "/publication";
	}

	@PostMapping("/draft/removal")
	String discard(@PathVariable String street, @RequestParam(defaultValue = "-1") int version, Actor actor,
			RedirectAttributes redirect) {
		this.drafting.discard(street, version, actor);
		redirect.addFlashAttribute("done", "草稿已删除。");
		return "redirect:/policy/streets/" + street;
	}

	@PostMapping("/draft/papers")
	String attach(@PathVariable String street, @RequestParam(required = false) StreetDocument.@Nullable Kind kind,
			@RequestParam(required = false) @Nullable List<MultipartFile> files, Actor actor,
			RedirectAttributes redirect) {
		draft(street, actor);
		List<NewFile> papers = Uploads.of(files);
		if (kind == null || papers.isEmpty()) {
			redirect.addFlashAttribute("wrong", "请选择是哪一类制度，再选择文件。");
			return "redirect:/policy/streets/" + street + "/draft";
		}
		try {
			this.drafting.attach(street, kind, papers, actor);
			redirect.addFlashAttribute("done", "已上传。");
		}
		catch (FileRefused ex) {
			redirect.addFlashAttribute("wrong", ex.getMessage());
		}
		return "redirect:/policy/streets/" + street + "/draft";
	}

	@GetMapping("/publication")
	String review(@PathVariable String street, Actor actor, Model model) {
		StreetRegulation draft = draft(street, actor);
		model.addAttribute("form", new PublicationForm(draft.version(), ""));
		return publication(street, draft, actor, model);
	}

	@PostMapping("/publication")
	String publish(@PathVariable String street, @Valid @ModelAttribute("form") PublicationForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		StreetRegulation draft = draft(street, actor);
		if (errors.hasErrors()) {
			return publication(street, draft, actor, model);
		}
		try {
			this.publishing.publish(street, form.version(), LocalDate.parse(Objects.toString(form.from()).strip()),
					actor);
		}
		catch (NotCleared ex) {
			errors.reject("refused", "还不能发布：有条款没有达到");
			return publication(street, draft, actor, model);
		}
		redirect.addFlashAttribute("done", "已发布第 " + draft.edition() + " 版。");
		return "redirect:/policy/streets/" + street;
	}

	@PostMapping("/end")
	String end(@PathVariable String street, @Valid @ModelAttribute("end") EndForm form, BindingResult errors,
			Actor actor, RedirectAttributes redirect) {
		this.reading.editions(street, actor);
		if (errors.hasErrors()) {
			redirect.addFlashAttribute("wrong", errors.getAllErrors().get(0).getDefaultMessage());
			return "redirect:/policy/streets/" + street;
		}
		this.publishing.end(street, form.version(), LocalDate.parse(Objects.toString(form.last()).strip()),
				Objects.toString(form.reason()).strip(), actor);
		redirect.addFlashAttribute("done", "已定截止日期，以后没有新的版本就不能审批。");
		return "redirect:/policy/streets/" + street;
	}

	private StreetRegulation draft(String street, Actor actor) {
		return this.reading.editions(street, actor)
			.stream()
			.filter((it) -> it.state() == RegulationState.DRAFT)
			.findFirst()
			.orElseThrow(() -> new NotFound("街道制度草稿"));
	}

	private String page(String street, StreetRegulation draft, Actor actor, Model model) {
		common(street, draft, model);
		model.addAttribute("roles",
				Approvers.OFFICES.stream().map((role) -> Choice.of(role.name(), role.label())).toList());
		model.addAttribute("kinds", Choice.of(StreetDocument.Kind.class, StreetDocument.Kind::label));
		model.addAttribute("figures", FigureGroup.all(this.terms.on(LocalDate.now(this.clock), null)));
		model.addAttribute("papers", this.reading.papers(draft.id(), actor));
		model.addAttribute("mine", actor.roles().contains(Role.TASK_FORCE));
		return "street/draft";
	}

	private String publication(String street, StreetRegulation draft, Actor actor, Model model) {
		common(street, draft, model);
		model.addAttribute("checks", ChecksPanel.of(this.publishing.assess(draft, actor)));
		model.addAttribute("subjects", this.reading.underWay(street, actor));
		model.addAttribute("edition", EditionPage.of(draft, LocalDate.EPOCH, this.reading.approvers(street, actor),
				this.reading.papers(draft.id(), actor)));
		model.addAttribute("leader", actor.roles().contains(Role.STREET_LEADER));
		model.addAttribute("writer", actor.accountId().equals(draft.draftedBy()));
		return "street/publication";
	}

	private void common(String street, StreetRegulation draft, Model model) {
		model.addAttribute("street", street);
		model.addAttribute("name", this.places.streetName(street));
		model.addAttribute("number", draft.edition());
		model.addAttribute("version", draft.version());
	}

	/**
	 * A publication as typed.
	 *
	 * @param version version of the draft that was read
	 * @param from 生效日期
	 */
	record PublicationForm(int version, @NotBlank(message = "请填写生效日期") @Day(label = "生效日期") @Nullable String from) {
	}

	/**
	 * An end as typed.
	 *
	 * @param version version of the edition that was read
	 * @param last 截止日期
	 * @param reason 理由
	 */
	record EndForm(int version, @NotBlank(message = "请填写截止日期") @Day(label = "截止日期") @Nullable String last,
			@NotBlank(message = "请写明废止的理由") @Size(max = 500, message = "理由最多 500 个字") @Nullable String reason) {
	}

}
