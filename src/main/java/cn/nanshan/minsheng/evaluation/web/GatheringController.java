package cn.nanshan.minsheng.evaluation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import cn.nanshan.minsheng.evaluation.Acceptance.Gathering;
import cn.nanshan.minsheng.evaluation.AcceptanceSheet;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.evaluation.Member.Identity;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.web.Choice;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calling an acceptance group together, at first or for the re-inspection. */
@Controller
@RequestMapping("/projects/{number}/acceptance")
class GatheringController {

	private final StagePages pages;

	private final AcceptanceWork work;

	private final Clock clock;

	GatheringController(StagePages pages, AcceptanceWork work, Clock clock) {
		this.pages = pages;
		this.work = work;
		this.clock = clock;
	}

	@GetMapping
	String show(@PathVariable String number, Actor actor, Model model) {
		StagePage page = this.pages.of(number, actor, "acceptance");
		List<AcceptanceSheet> sheets = page.acceptances();
		AcceptanceSheet latest = sheets.isEmpty() ? null : sheets.get(sheets.size() - 1);
		boolean opens = page.is("COMPLETED") || page.is("RECTIFYING");
		if (latest != null && (!opens || latest.waitsForRectification())) {
			return "redirect:/acceptances/" + latest.id();
		}
		List<MemberRow> rows = (latest != null) ? latest.members().stream().map(MemberRow::of).toList()
				: rows(page.communities());
		model.addAttribute("form", new GatheringForm(LocalDate.now(this.clock).toString(), "", rows, page.version()));
		return page(page, actor, model);
	}

	/** Returns whom to invite: of a project of several communities each of them. */
	private static List<MemberRow> rows(List<Choice> communities) {
		Stream<MemberRow> committees = communities.isEmpty() ? Stream.of(MemberRow.of(Identity.PARTY_COMMITTEE))
				: communities.stream().map((it) -> MemberRow.ofCommunity(it.value()));
		return Stream
			.concat(committees,
					Stream
						.of(Identity.RESIDENTS_COMMITTEE, Identity.PROPOSER, Identity.RESIDENT, Identity.STREET,
								Identity.VENDOR)
						.map(MemberRow::of))
			.toList();
	}

	@PostMapping(params = "add")
	String add(@PathVariable String number, @ModelAttribute("form") GatheringForm form, Actor actor, Model model) {
		List<MemberRow> rows = new ArrayList<>(form.members());
		rows.add(MemberRow.of(Identity.RESIDENT));
		model.addAttribute("form", new GatheringForm(form.heldOn(), form.place(), rows, form.version()));
		return page(this.pages.of(number, actor, "acceptance"), actor, model);
	}

	@PostMapping
	String organise(@PathVariable String number, @Valid @ModelAttribute("form") GatheringForm form,
			BindingResult errors, Actor actor, Model model, RedirectAttributes redirect) {
		Gathering gathering = form.gathering(new Typed(errors));
		if (Attempt.of(() -> this.work.organise(number, form.version(), gathering, actor), errors, model)) {
			redirect.addFlashAttribute("done", "已组织验收，请到现场后登记核对情况");
			return "redirect:/projects/" + number + "/acceptance";
		}
		return page(this.pages.of(number, actor, "acceptance"), actor, model);
	}

	private static String page(StagePage page, Actor actor, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("mine", page.judge().acts(actor, Role.COMMUNITY_SECRETARY));
		return "evaluation/gathering";
	}

	@ModelAttribute("identities")
	List<Choice> identities() {
		return Choice.of(Identity.class, Identity::label);
	}

	/** What is typed to call the group together. */
	record GatheringForm(@Nullable String heldOn, @NotBlank(message = "请填写验收地点") @Nullable String place,
			List<MemberRow> members, int version) {

		GatheringForm {
			members = Objects.requireNonNullElse(members, List.of());
		}

		Gathering gathering(Typed typed) {
			return new Gathering(typed.date("heldOn", "验收日期", this.heldOn), Typed.text(this.place),
					MemberRow.members(this.members, typed));
		}

	}

}
