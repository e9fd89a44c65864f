package cn.nanshan.minsheng.project.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.Clause;
import cn.nanshan.minsheng.policy.Clauses;
import cn.nanshan.minsheng.policy.WaiverAuthority;
import cn.nanshan.minsheng.project.WaiverRegister;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Download;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.web.Offices;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the 例外事项清单 (L4), counted by street and clause, on screen and as a file. */
@Controller
class WaiverListController {

	private static final int SIZE = 20;

	private final WaiverRegister register;

	private final Places places;

	private final Offices offices;

	private final Clock clock;

	WaiverListController(WaiverRegister register, Places places, Offices offices, Clock clock) {
		this.register = register;
		this.places = places;
		this.offices = offices;
		this.clock = clock;
	}

	@GetMapping("/waivers")
	String list(@ModelAttribute("query") WaiverQuery query, @RequestParam(required = false) @Nullable UUID after,
			Actor actor, Model model) {
		WaiverRegister.Filter filter = query.filter();
		List<WaiverRegister.Row> found = this.register.list(filter, after, SIZE + 1, actor);
		List<WaiverRegister.Row> shown = found.stream().limit(SIZE).toList();
		List<WaiverRegister.Count> clauses = this.register.byClause(filter, actor);
		model.addAttribute("rows", shown);
		model.addAttribute("total", clauses.stream().mapToLong(WaiverRegister.Count::counted).sum());
		model.addAttribute("byClause",
				clauses.stream().map((it) -> Tile.of(it, sentence(it.value()), query.withClause(it.value()))).toList());
		model.addAttribute("byStreet",
				this.register.byStreet(filter, actor)
					.stream()
					.map((it) -> Tile.of(it, this.places.streetName(it.value()), query.withStreet(it.value())))
					.toList());
		model.addAttribute("clauses",
				Clauses.all()
					.stream()
					.filter((it) -> it.waiverAuthority() != WaiverAuthority.NONE)
					.map((it) -> Choice.of(it.id(), it.id() + " " + it.sentence()))
					.toList());
		model.addAttribute("streets", (actor.scope().level() == Level.DISTRICT)
				? this.places.streets().stream().map((it) -> Choice.of(it.code(), it.name())).toList() : List.of());
		model.addAttribute("communities", this.offices.communities(actor));
		model.addAttribute("exported", query.address("/waivers/export"));
		model.addAttribute("links", PageLinks.of(query.address("/waivers"), null,
				(found.size() > SIZE) ? shown.get(SIZE - 1).id().toString() : null, "每页 20 项，时间从近到远"));
		return "project/waivers";
	}

	@GetMapping("/waivers/export")
	void export(WaiverQuery query, Actor actor, HttpServletResponse response) throws IOException {
		Download.workbook("例外事项清单-%s.xlsx".formatted(LocalDate.now(this.clock)), response);
		try (WaiverWorkbook workbook = new WaiverWorkbook(response.getOutputStream())) {
			this.register.each(query.filter(), actor, workbook::add);
		}
	}

	private static String sentence(String clause) {
		return clause + " " + Clauses.withId(clause).map(Clause::sentence).orElse("");
	}

	@Bean
	static NavigationEntry waiversLink() {
		return NavigationEntry.of(NavigationGroup.SUPERVISION, 40, "例外事项清单", "/waivers");
	}

	/**
	 * How many entries share a clause or a street.
	 *
	 * @param label the clause or street
	 * @param counted how many
	 * @param href the list of them
	 */
	record Tile(String label, long counted, String href) {

		static Tile of(WaiverRegister.Count count, String label, WaiverQuery narrowed) {
			return new Tile(label, count.counted(), narrowed.address("/waivers"));
		}

	}

}
