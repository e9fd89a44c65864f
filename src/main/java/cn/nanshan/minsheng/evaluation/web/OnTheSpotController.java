package cn.nanshan.minsheng.evaluation.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import cn.nanshan.minsheng.document.web.Uploads;
import cn.nanshan.minsheng.evaluation.Acceptance.OnTheSpot;
import cn.nanshan.minsheng.evaluation.AcceptanceWork;
import cn.nanshan.minsheng.evaluation.CheckedItem;
import cn.nanshan.minsheng.evaluation.Member;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.web.Choice;
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

/** Writing down on the spot who came and what was found; made for a phone as well. */
@Controller
@RequestMapping("/acceptances/{id}/record")
class OnTheSpotController {

	private final StagePages pages;

	private final AcceptanceWork work;

	OnTheSpotController(StagePages pages, AcceptanceWork work) {
		this.pages = pages;
		this.work = work;
	}

	@GetMapping
	String show(@PathVariable UUID id, Actor actor, Model model) {
		AcceptancePage page = page(id, actor, model);
		model.addAttribute("form",
				new SpotForm(page.sheet().heldOn().toString(), page.sheet().measurements(),
						page.sheet().members().stream().map(MemberRow::of).toList(),
						page.sheet().items().stream().map(ItemRow::of).toList(), null, page.sheet().version()));
		return "evaluation/record";
	}

	@PostMapping(params = "add")
	String add(@PathVariable UUID id, @ModelAttribute("form") SpotForm form, Actor actor, Model model) {
		List<MemberRow> rows = new ArrayList<>(form.members());
		rows.add(MemberRow.of(Member.Identity.RESIDENT));
		page(id, actor, model);
		model.addAttribute("form",
				new SpotForm(form.heldOn(), form.measurements(), rows, form.items(), null, form.version()));
		return "evaluation/record";
	}

	@PostMapping
	String record(@PathVariable UUID id, @ModelAttribute("form") SpotForm form, BindingResult errors, Actor actor,
			Model model, RedirectAttributes redirect) {
		AcceptancePage page = page(id, actor, model);
		OnTheSpot spot = form.spot(new Typed(errors), page.sheet().items());
		if (Attempt.of(() -> this.work.record(id, form.version(), spot, Uploads.of(form.photos()), actor), errors,
				model)) {
			redirect.addFlashAttribute("done", "验收情况已保存");
			return "redirect:/acceptances/" + id;
		}
		return "evaluation/record";
	}

	private AcceptancePage page(UUID id, Actor actor, Model model) {
		AcceptancePage page = AcceptancePage.of(this.pages.ofAcceptance(id, actor), id);
		model.addAttribute("page", page);
		model.addAttribute("identities", Choice.of(Member.Identity.class, Member.Identity::label));
		model.addAttribute("stances", Choice.of(Member.Stance.class, Member.Stance::label));
		return page;
	}

	/** One line of the check-list as typed. */
	record ItemRow(@Nullable String found, @Nullable String note) {

		static ItemRow of(CheckedItem item) {
			BigDecimal found = item.found();
			return new ItemRow((found != null) ? found.stripTrailingZeros().toPlainString() : "", item.note());
		}

	}

	/** What is typed on the spot. */
	record SpotForm(@Nullable String heldOn, @Nullable String measurements, List<MemberRow> members,
			List<ItemRow> items, @Nullable List<MultipartFile> photos, int version) {

		SpotForm {
			members = Objects.requireNonNullElse(members, List.of());
			items = Objects.requireNonNullElse(items, List.of());
		}

		OnTheSpot spot(Typed typed, List<CheckedItem> lines) {
			List<@Nullable BigDecimal> found = new ArrayList<>();
			List<String> notes = new ArrayList<>();
			for (int at = 0; at < lines.size(); at++) {
				ItemRow row = (at < this.items.size()) ? this.items.get(at) : new ItemRow("", "");
				found.add((at < this.items.size())
						? typed.quantity("items[" + at + "].found", lines.get(at).item() + "的核对数量", row.found())
						: null);
				notes.add(Typed.text(row.note()));
			}
			return new OnTheSpot(typed.date("heldOn", "验收日期", this.heldOn), Typed.text(this.measurements),
					MemberRow.members(this.members, typed), found, notes);
		}

	}

}
