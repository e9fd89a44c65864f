package cn.nanshan.minsheng.project.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.ConcernedProjects;
import cn.nanshan.minsheng.project.LedgerFilter;
import cn.nanshan.minsheng.project.LedgerPage;
import cn.nanshan.minsheng.project.ProjectLedger;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.web.Chip;
import cn.nanshan.minsheng.web.Download;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.PageFrame;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.web.DueLights;
import cn.nanshan.minsheng.web.PlaceChoices;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;

/** The project ledger on screen and as a file; both answer the same address. */
@Controller
class LedgerController {

	private final ProjectLedger ledger;

	private final ConcernedProjects concerned;

	private final Places places;

	private final DueLights lights;

	private final PlaceChoices choices;

	private final Clock clock;

	LedgerController(ProjectLedger ledger, ConcernedProjects concerned, Places places, PlaceChoices choices,
			DueLights lights, Clock clock) {
		this.ledger = ledger;
		this.concerned = concerned;
		this.places = places;
		this.lights = lights;
		this.choices = choices;
		this.clock = clock;
	}

	@GetMapping("/projects")
	String show(LedgerQuery query, Actor actor, @RequestAttribute PageFrame frame, Model model) {
		LedgerFilter filter = query.filter(frame.year());
		LedgerPage page = this.ledger.page(filter, PageKey.of(query.before()), PageKey.of(query.after()), actor);
		LedgerText text = text(actor);
		model.addAttribute("page",
				new LedgerTable(filter, this.choices.reach(actor), LedgerTable.views(query, filter.view()),
						chips(query, filter), page.rows().stream().map(text::line).toList(), text.sums(page.rows()),
						text.sums(page.sums()),
						PageLinks.of(query.address("/projects"), page.before(), page.after(),
								"每页 %d 项，按%s".formatted(ProjectLedger.SIZE, filter.order().label())),
						query.address("/projects/export"), "/projects?year=" + LedgerQuery.EVERY_YEAR,
						frame.yearChoices(filter.year()), this.choices.streets(actor),
						this.choices.communities(actor, filter.street()), actor.scope().level() == Level.COMMUNITY,
						actor.holdsAny(Role.COMMUNITY_CLERK, Role.STREET_CLERK)));
		model.addAttribute("concerned", query.isSearch() ? List.of() : this.concerned.of(actor));
		return "project/ledger";
	}

	@GetMapping("/projects/export")
	void export(LedgerQuery query, Actor actor, @RequestAttribute PageFrame frame, HttpServletResponse response)
			throws IOException {
		Download.workbook("项目台账-%s.xlsx".formatted(today()), response);
		LedgerText text = text(actor);
		try (LedgerWorkbook workbook = new LedgerWorkbook(response.getOutputStream())) {
			this.ledger.each(query.filter(frame.year()), actor, (row) -> workbook.add(text.line(row)));
		}
	}

	private LedgerText text(Actor actor) {
		return new LedgerText(this.places, actor.scope().level() == Level.DISTRICT, this.lights);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.clock.getZone());
	}

	private List<Chip> chips(LedgerQuery query, LedgerFilter filter) {
		List<Chip> chips = new ArrayList<>();
		if (filter.year() != null) {
			chips.add(new Chip("年度：" + filter.year(), query.with("year", LedgerQuery.EVERY_YEAR)));
		}
		if (filter.street() != null) {
			chips.add(new Chip("街道：" + this.places.streetName(filter.street()), query.with("street", "")));
		}
		if (filter.community() != null) {
			chips.add(new Chip("社区：" + this.places.communityName(filter.community()), query.with("community", "")));
		}
		if (filter.type() != null) {
			chips.add(new Chip("类型：" + filter.type().label(), query.with("type", "")));
		}
		if (filter.track() != null) {
			chips.add(new Chip("轨道：" + filter.track().label(), query.with("track", "")));
		}
		if (filter.state() != null) {
			chips.add(new Chip("状态：" + filter.state().label(), query.with("state", "")));
		}
		if (filter.text() != null) {
			chips.add(new Chip("含有：" + filter.text(), query.with("q", "")));
		}
		Formats formats = new Formats();
		if (filter.least() != null) {
			chips.add(new Chip("申报额：" + formats.yuan(filter.least()) + " 元以上", query.with("min", "")));
		}
		if (filter.most() != null) {
			chips.add(new Chip("申报额：" + formats.yuan(filter.most()) + " 元以下", query.with("max", "")));
		}
		return chips;
	}

}
