package cn.nanshan.minsheng.project.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.SplitRegister;
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

/** Lists the pairs of projects that look alike, on screen and as a file. */
@Controller
class SplitListController {

	private static final int SIZE = 20;

	/** Lines of a file; who wants more narrows the list. */
	private static final int EXPORTED = 5000;

	private static final List<Choice> SHOWN = List.of(Choice.of("", "没有处理的"), Choice.of("RESOLVED", "已处理的"),
			Choice.of("HINT", "只作提示的"), Choice.of("GONE", "已不存在的"), Choice.of("ALL", "全部"));

	private final SplitRegister register;

	private final Places places;

	private final Offices offices;

	private final Clock clock;

	SplitListController(SplitRegister register, Places places, Offices offices, Clock clock) {
		this.register = register;
		this.places = places;
		this.offices = offices;
		this.clock = clock;
	}

	@GetMapping("/splits")
	String list(@ModelAttribute("query") SplitQuery query, @RequestParam(required = false) @Nullable UUID after,
			Actor actor, Model model) {
		List<SplitRegister.Row> found = this.register.list(query.filter(), after, SIZE + 1, actor);
		List<SplitRegister.Row> shown = found.stream().limit(SIZE).toList();
		model.addAttribute("rows", shown.stream().map((row) -> new Line(row, place(row, this.places))).toList());
		model.addAttribute("choices", SHOWN);
		model.addAttribute("streets", (actor.scope().level() == Level.DISTRICT)
				? this.places.streets().stream().map((it) -> Choice.of(it.code(), it.name())).toList() : List.of());
		model.addAttribute("communities", this.offices.communities(actor));
		model.addAttribute("exported", query.address("/splits/export"));
		model.addAttribute("links", PageLinks.of(query.address("/splits"), null,
				(found.size() > SIZE) ? shown.get(SIZE - 1).id().toString() : null, "每页 " + SIZE + " 条，新的在前"));
		return "project/splits";
	}

	@GetMapping("/splits/export")
	void export(SplitQuery query, Actor actor, HttpServletResponse response) throws IOException {
		List<SplitRegister.Row> rows = this.register.list(query.filter(), null, EXPORTED, actor);
		Download.workbook("拆分与重复线索-%s.xlsx".formatted(LocalDate.now(this.clock)), response);
		SplitWorkbook.write(rows, this.places, response.getOutputStream());
	}

	static String place(SplitRegister.Row row, Places places) {
		return (row.communityCode() != null) ? places.communityName(row.communityCode()) : "街道统筹";
	}

	@Bean
	static NavigationEntry splitsLink() {
		return NavigationEntry.of(NavigationGroup.SUPERVISION, 42, "拆分与重复线索", "/splits",
				Arrays.stream(Role.values())
					.filter((role) -> role.level() != Level.ADMIN && role.level() != Level.VENDOR)
					.toArray(Role[]::new));
	}

	/**
	 * A line of the list.
	 *
	 * @param row the pair
	 * @param place name of the community
	 */
	record Line(SplitRegister.Row row, String place) {

	}

}
