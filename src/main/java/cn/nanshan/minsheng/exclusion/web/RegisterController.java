package cn.nanshan.minsheng.exclusion.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.nanshan.minsheng.exclusion.RegisterEntry;
import cn.nanshan.minsheng.exclusion.RegisterKeeping;
import cn.nanshan.minsheng.exclusion.RegisterKind;
import cn.nanshan.minsheng.exclusion.RegisterReading;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Download;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

/** Lists the registers of what others pay for, on screen and as a file; strikes rows. */
@Controller
class RegisterController {

	private static final int SIZE = 50;

	private static final int PORTION = 1000;

	private static final List<Choice> SHOWN = List.of(Choice.of("", "有效的"), Choice.of("STRUCK", "已划销的"),
			Choice.of("ALL", "全部"));

	private final RegisterReading registers;

	private final RegisterKeeping keeping;

	private final Places places;

	private final Clock clock;

	RegisterController(RegisterReading registers, RegisterKeeping keeping, Places places, Clock clock) {
		this.registers = registers;
		this.keeping = keeping;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping("/registers")
	String list(@ModelAttribute("query") RegisterQuery query, @RequestParam(required = false) @Nullable UUID after,
			Actor actor, Model model) {
		List<RegisterEntry> found = this.registers.list(query.filter(), after, SIZE + 1, actor);
		List<RegisterEntry> shown = found.stream().limit(SIZE).toList();
		int year = LocalDate.now(this.clock).getYear();
		model.addAttribute("rows", shown.stream().map((entry) -> RegisterRow.of(entry, this.places)).toList());
		model.addAttribute("kinds", Choice.of(RegisterKind.class, RegisterKind::label));
		model.addAttribute("years",
				IntStream.iterate(year + 2, (it) -> it >= year - 5, (it) -> it - 1)
					.mapToObj((it) -> Choice.of(String.valueOf(it), it + " 年"))
					.toList());
		model.addAttribute("choices", SHOWN);
		model.addAttribute("streets", (actor.scope().level() == Level.DISTRICT)
				? this.places.streets().stream().map((it) -> Choice.of(it.code(), it.name())).toList() : List.of());
		model.addAttribute("kept",
				Arrays.stream(RegisterKind.values()).filter((kind) -> kind.isKeptBy(actor)).toList());
		model.addAttribute("exported", query.address("/registers/export"));
		model.addAttribute("links", PageLinks.of(query.address("/registers"), null,
				(found.size() > SIZE) ? shown.get(SIZE - 1).id().toString() : null, "每页 " + SIZE + " 条，新登记的在前"));
		return "exclusion/registers";
	}

	@GetMapping("/registers/export")
	void export(RegisterQuery query, Actor actor, HttpServletResponse response) throws IOException {
		Download.workbook("负面清单登记簿-%s.xlsx".formatted(LocalDate.now(this.clock)), response);
		try (RegisterWorkbook book = new RegisterWorkbook(response.getOutputStream())) {
			List<RegisterEntry> portion = this.registers.list(query.filter(), null, PORTION, actor);
			while (!portion.isEmpty()) {
				book.add(portion.stream().map((entry) -> RegisterRow.of(entry, this.places)).toList());
				portion = this.registers.list(query.filter(), portion.get(portion.size() - 1).id(), PORTION, actor);
			}
		}
	}

	@GetMapping("/registers/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("form", new StrikingForm(""));
		return show(this.registers.named(id, actor), actor, model);
	}

	@PostMapping("/registers/{id}/striking")
	String strike(@PathVariable UUID id, @Valid @ModelAttribute("form") StrikingForm form, BindingResult errors,
			Actor actor, Model model, RedirectAttributes redirect) {
		RegisterEntry entry = this.registers.named(id, actor);
		if (errors.hasErrors()) {
			return show(entry, actor, model);
		}
		this.keeping.strike(id, form.said(), actor);
		redirect.addFlashAttribute("done", "已划销，不再用来比对；记录保留。");
		return "redirect:/registers/" + id;
	}

	private String show(RegisterEntry entry, Actor actor, Model model) {
		model.addAttribute("row", RegisterRow.of(entry, this.places));
		model.addAttribute("keeper", entry.kind().keeper());
		model.addAttribute("mine", entry.kind().isKeptBy(actor));
		return "exclusion/register";
	}

	@Bean
	static NavigationEntry registersLink() {
		return NavigationEntry.of(NavigationGroup.MONEY, 70, "负面清单登记簿", "/registers",
				Arrays.stream(Role.values())
					.filter((role) -> role.level() != Level.ADMIN && role.level() != Level.VENDOR)
					.toArray(Role[]::new));
	}

}
