package cn.nanshan.minsheng.coverage.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.coverage.Coverage;
import cn.nanshan.minsheng.coverage.CoverageReading;
import cn.nanshan.minsheng.coverage.CoverageYear;
import cn.nanshan.minsheng.coverage.YearReporting;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.ChecksPanel;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageFrame;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of coverage and of the year-end report. */
@Controller
class CoverageController {

	private static final Role[] READERS = Arrays.stream(Role.values())
		.filter((role) -> role.level() != Level.VENDOR && role.level() != Level.ADMIN)
		.toArray(Role[]::new);

	private final CoverageReading reading;

	private final YearReporting reporting;

	private final Places places;

	CoverageController(CoverageReading reading, YearReporting reporting, Places places) {
		this.reading = reading;
		this.reporting = reporting;
		this.places = places;
	}

	@GetMapping("/coverage")
	String overview(@RequestParam(required = false) @Nullable String street, Actor actor,
			@RequestAttribute PageFrame frame, Model model) {
		String own = (actor.scope().streetCode() != null) ? actor.scope().streetCode() : street;
		CoverageYear year = this.reading.year(frame.year(), own, actor);
		List<Coverage> communities = this.reading.communities(frame.year(), own, actor);
		boolean whole = actor.scope().level() == Level.DISTRICT && (street == null || street.isBlank());
		model.addAttribute("lines",
				whole ? streets(communities, year)
						: communities.stream()
							.map((it) -> CoverageLine.of(it, year))
							.sorted(CoverageLine.BEHIND_FIRST)
							.toList());
		model.addAttribute("total", CoverageLine.of("合计", "", communities, year));
		model.addAttribute("year", year);
		model.addAttribute("whole", whole);
		model.addAttribute("place", place(whole, own, actor));
		return "coverage/overview";
	}

	@GetMapping("/coverage/{year}/{community}")
	String show(@PathVariable int year, @PathVariable String community, Actor actor, Model model) {
		return page(year, community, null, actor, model);
	}

	@PostMapping("/coverage/{year}/{community}/report")
	String report(@PathVariable int year, @PathVariable String community, Actor actor, RedirectAttributes redirect) {
		this.reporting.close(year, community, actor);
		redirect.addFlashAttribute("done", year + " 年年终征集报告已上报。");
		return "redirect:/coverage/{year}/{community}";
	}

	@PostMapping("/coverage/{year}/{community}/waivers")
	String justify(@PathVariable int year, @PathVariable String community,
			@Valid @ModelAttribute("waiver") ShortfallForm form, BindingResult errors, Actor actor, Model model,
			RedirectAttributes redirect) {
		if (errors.hasErrors()) {
			return page(year, community, refused(year, community, form, errors), actor, model);
		}
		this.reporting.justify(year, community, Objects.toString(form.clauseId()), form.reason(), actor);
		redirect.addFlashAttribute("done", "已说明理由，社区可以上报年终报告。");
		return "redirect:/coverage/{year}/{community}";
	}

	private String page(int year, String community, ChecksPanel.@Nullable Waiving typed, Actor actor, Model model) {
		String street = this.places.community(community).orElseThrow(() -> new NotFound("社区")).streetCode();
		Coverage coverage = this.reading.communities(year, street, actor)
			.stream()
			.filter((it) -> it.communityCode().equals(community))
			.findFirst()
			.orElseThrow(() -> new NotFound("社区"));
		CoverageYear targets = this.reading.year(year, street, actor);
		ChecksPanel panel = ChecksPanel.of(this.reading.assess(year, community, actor));
		if (actor.holdsAny(Role.TASK_FORCE, Role.STREET_LEADER) && !coverage.reported()) {
			panel = panel.waiving((typed != null) ? typed : ChecksPanel.Waiving.at(path(year, community), List.of()));
		}
		model.addAttribute("coverage", coverage);
		model.addAttribute("line", CoverageLine.of(coverage, targets));
		model.addAttribute("awareness", this.reading.awareness(coverage, year, actor).inWords());
		model.addAttribute("year", targets);
		model.addAttribute("street", this.places.streetName(street));
		model.addAttribute("panel", panel);
		model.addAttribute("mayReport", actor.holdsAny(Role.COMMUNITY_SECRETARY) && !coverage.reported());
		return "coverage/community";
	}

	private String place(boolean whole, @Nullable String street, Actor actor) {
		String community = actor.scope().communityCode();
		if (community != null) {
			return this.places.communityName(community);
		}
		return (whole || street == null) ? "南山区" : this.places.streetName(street);
	}

	private List<CoverageLine> streets(List<Coverage> communities, CoverageYear year) {
		Map<String, List<Coverage>> byStreet = communities.stream()
			.collect(Collectors.groupingBy(Coverage::streetCode, LinkedHashMap::new, Collectors.toList()));
		List<CoverageLine> lines = new ArrayList<>();
		byStreet.forEach((code, all) -> lines
			.add(CoverageLine.of(this.places.streetName(code), "/coverage?street=" + code, all, year)));
		return lines;
	}

	private static ChecksPanel.Waiving refused(int year, String community, ShortfallForm form, BindingResult errors) {
		Map<String, String> wrong = errors.getFieldErrors()
			.stream()
			.collect(Collectors.toMap(FieldError::getField, (error) -> Objects.toString(error.getDefaultMessage(), ""),
					(first, second) -> first));
		return new ChecksPanel.Waiving(path(year, community), List.of(), form.typed(), wrong);
	}

	private static String path(int year, String community) {
		return "/coverage/%d/%s/waivers".formatted(year, community);
	}

	@Bean
	static NavigationEntry coverageLink() {
		return NavigationEntry.of(NavigationGroup.DEMAND, 40, "征集覆盖率", "/coverage", READERS);
	}

}
