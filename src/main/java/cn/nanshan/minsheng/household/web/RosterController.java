package cn.nanshan.minsheng.household.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import cn.nanshan.minsheng.household.KeyCategory;
import cn.nanshan.minsheng.household.Revealed;
import cn.nanshan.minsheng.household.RosterFilter;
import cn.nanshan.minsheng.household.RosterKeeping;
import cn.nanshan.minsheng.household.RosterReading;
import cn.nanshan.minsheng.household.RosterRevealing;
import cn.nanshan.minsheng.household.RosterRow;
import cn.nanshan.minsheng.household.RosterWrongs;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.PolicyTermBook;
import cn.nanshan.minsheng.policy.TermKey;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Download;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageFrame;
import cn.nanshan.minsheng.web.PageLinks;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pages of the roster. What is found by a whole number is posted, so that no address
 * ever holds it.
 */
@Controller
class RosterController {

	private static final Role[] READERS = { Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY,
			Role.STREET_CLERK, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS };

	private final RosterReading reading;

	private final RosterKeeping keeping;

	private final RosterRevealing revealing;

	private final PolicyTermBook terms;

	private final Places places;

	private final Clock clock;

	RosterController(RosterReading reading, RosterKeeping keeping, RosterRevealing revealing, PolicyTermBook terms,
			Places places, Clock clock) {
		this.reading = reading;
		this.keeping = keeping;
		this.revealing = revealing;
		this.terms = terms;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping("/key-households")
	String list(RosterQuery query, Actor actor, @RequestAttribute PageFrame frame, Model model) {
		model.addAttribute("search", new SearchForm(""));
		return list(query, null, actor, frame, model);
	}

	@PostMapping("/key-households/search")
	String search(@Valid @ModelAttribute("search") SearchForm form, BindingResult errors, Actor actor,
			@RequestAttribute PageFrame frame, Model model) {
		String exact = RosterWrongs.plain(Objects.toString(form.exact(), "")).toUpperCase(Locale.ROOT);
		return list(RosterQuery.NONE, errors.hasErrors() ? null : exact, actor, frame, model);
	}

	private String list(RosterQuery query, @Nullable String exact, Actor actor, PageFrame frame, Model model) {
		RosterFilter filter = query.filter(frame.year(), exact);
		List<RosterRow> rows = this.reading.page(filter, query.lastSeen(), actor);
		model.addAttribute("rows", rows.stream().limit(RosterReading.SIZE).toList());
		model.addAttribute("filter", filter);
		model.addAttribute("categories", choices(actor));
		model.addAttribute("streets", (actor.scope().level() == Level.DISTRICT)
				? this.places.streets().stream().map((it) -> Choice.of(it.code(), it.name())).toList() : List.of());
		model.addAttribute("mayList", actor.scope().level() == Level.COMMUNITY);
		model.addAttribute("export", query.address().replace("/key-households", "/key-households/export"));
		model.addAttribute("mayExportAll", actor.holdsAny(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY));
		model.addAttribute("links", PageLinks.of(query.address(), null,
				(rows.size() > RosterReading.SIZE) ? rows.get(RosterReading.SIZE - 1).number() : null, "每页 20 户，按编号"));
		return "household/roster";
	}

	@GetMapping("/key-households/export")
	void export(RosterQuery query, Actor actor, @RequestAttribute PageFrame frame, HttpServletResponse response)
			throws IOException {
		this.reading.categories(actor); // refused before anything is sent
		Download.workbook("重点人群台账-%s.xlsx".formatted(LocalDate.now(this.clock)), response);
		try (RosterSheet sheet = RosterSheet.masked(frame.year(), response.getOutputStream())) {
			this.reading.each(query.filter(frame.year(), null), actor, sheet::add);
		}
	}

	@GetMapping("/key-households/export/clear")
	String askWhy(Actor actor, Model model) {
		model.addAttribute("unit", this.revealing.unit(actor));
		model.addAttribute("why", new ReasonForm("", ""));
		return "household/export";
	}

	@PostMapping("/key-households/export/clear")
	@Nullable String exportInClear(@Valid @ModelAttribute("why") ReasonForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response) throws IOException {
		if (errors.hasErrors()) {
			model.addAttribute("unit", this.revealing.unit(actor));
			return "household/export";
		}
		List<RosterRevealing.Open> roster = this.revealing.handOut(Objects.toString(form.reason()).strip(), actor);
		Download.workbook("重点人群名单-%s.xlsx".formatted(LocalDate.now(this.clock)), response);
		try (RosterSheet sheet = RosterSheet.clear(response.getOutputStream())) {
			roster.forEach(sheet::add);
		}
		return null;
	}

	@GetMapping("/key-households/new")
	String open(Actor actor, Model model) {
		model.addAttribute("form", RosterForm.EMPTY);
		return form("登记重点人群家庭", "/key-households/new", null, actor, model);
	}

	@PostMapping("/key-households/new")
	String list(@Valid @ModelAttribute("form") RosterForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (isWrong(form, true, errors, actor)) {
			return form("登记重点人群家庭", "/key-households/new", null, actor, model);
		}
		String number = this.keeping.list(form.text(), actor);
		redirect.addFlashAttribute("done", "已列入名单，编号 " + number + "。");
		return "redirect:/key-households/" + number;
	}

	@GetMapping("/key-households/{number}")
	String show(@PathVariable String number, Actor actor, @RequestAttribute PageFrame frame, Model model) {
		model.addAttribute("why", new ReasonForm("", ""));
		return page(number, null, actor, frame, model);
	}

	@PostMapping("/key-households/{number}/reveal")
	String reveal(@PathVariable String number, @Valid @ModelAttribute("why") ReasonForm form, BindingResult errors,
			Actor actor, @RequestAttribute PageFrame frame, Model model) {
		return page(number,
				errors.hasErrors() ? null
						: this.revealing.reveal(number, Objects.toString(form.reason()).strip(), actor),
				actor, frame, model);
	}

	@GetMapping("/key-households/{number}/edit")
	String reopen(@PathVariable String number, Actor actor, @RequestAttribute PageFrame frame, Model model) {
		RosterRow row = this.reading.named(number, frame.year(), actor);
		model.addAttribute("form", RosterForm.of(row));
		return form("修改 " + number, "/key-households/" + number + "/edit", row, actor, model);
	}

	@PostMapping("/key-households/{number}/edit")
	String correct(@PathVariable String number, @Valid @ModelAttribute("form") RosterForm form, BindingResult errors,
			Actor actor, @RequestAttribute PageFrame frame, Model model, RedirectAttributes redirect) {
		if (isWrong(form, false, errors, actor)) {
			return form("修改 " + number, "/key-households/" + number + "/edit",
					this.reading.named(number, frame.year(), actor), actor, model);
		}
		this.keeping.correct(number, form.version(), form.text(), actor);
		redirect.addFlashAttribute("done", "已保存。");
		return "redirect:/key-households/" + number;
	}

	@PostMapping("/key-households/{number}/removal")
	String remove(@PathVariable String number, @Valid @ModelAttribute("why") ReasonForm form, BindingResult errors,
			Actor actor, @RequestAttribute PageFrame frame, Model model, RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(number, null, actor, frame, model);
		}
		this.keeping.remove(number, form.seenVersion(), Objects.toString(form.reason()).strip(), actor);
		redirect.addFlashAttribute("done", number + " 已移出名单。");
		return "redirect:/key-households";
	}

	private boolean isWrong(RosterForm form, boolean isNew, BindingResult errors, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		String street = Objects.toString(actor.scope().streetCode(), "");
		List<KeyCategory> known = this.reading.categories(actor);
		form.check(isNew, known, this.terms.on(today, street).count(TermKey.NEED_AGE), today, errors);
		return errors.hasErrors();
	}

	private String page(String number, @Nullable Revealed revealed, Actor actor, PageFrame frame, Model model) {
		RosterRow row = this.reading.named(number, frame.year(), actor);
		boolean own = row.communityCode().equals(actor.scope().communityCode()) && row.removedOn() == null;
		model.addAttribute("year", frame.year());
		model.addAttribute("page",
				new RosterPage(row, revealed, own,
						own && actor.holdsAny(Role.COMMITTEE_DIRECTOR, Role.COMMUNITY_SECRETARY),
						actor.scope().level() == Level.COMMUNITY || actor.holdsAny(Role.STREET_CLERK)));
		return "household/show";
	}

	private String form(String title, String action, @Nullable RosterRow row, Actor actor, Model model) {
		model.addAttribute("title", title);
		model.addAttribute("action", action);
		model.addAttribute("row", row);
		model.addAttribute("categories", choices(actor));
		return "household/form";
	}

	private List<Choice> choices(Actor actor) {
		return this.reading.categories(actor).stream().map((it) -> Choice.of(it.code(), it.label())).toList();
	}

	@Bean
	static NavigationEntry rosterLink() {
		return NavigationEntry.of(NavigationGroup.DEMAND, 30, "重点人群家庭", "/key-households", READERS);
	}

	/**
	 * A whole phone or identity number to look for.
	 *
	 * @param exact as typed
	 */
	record SearchForm(@NotBlank(message = "请输入完整的手机号码或身份证号") @Nullable String exact) {

	}

}
