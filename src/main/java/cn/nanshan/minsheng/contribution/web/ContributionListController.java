package cn.nanshan.minsheng.contribution.web;

import java.util.Arrays;
import java.util.List;

import cn.nanshan.minsheng.contribution.ContributionReading;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageFrame;
import cn.nanshan.minsheng.web.PageLinks;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Lists what came in beside the fund in a year, by project. */
@Controller
class ContributionListController {

	private static final int SIZE = 50;

	private final ContributionReading reading;

	private final Places places;

	ContributionListController(ContributionReading reading, Places places) {
		this.reading = reading;
		this.places = places;
	}

	@GetMapping("/contributions")
	String list(@RequestParam(required = false) @Nullable String street,
			@RequestParam(required = false) @Nullable String after, @RequestAttribute PageFrame frame, Actor actor,
			Model model) {
		String wanted = (street == null || street.isBlank()) ? null : street;
		List<ContributionReading.Row> found = this.reading.year(frame.year(), wanted, after, SIZE + 1, actor);
		List<ContributionReading.Row> shown = found.stream().limit(SIZE).toList();
		model.addAttribute("year", frame.year());
		model.addAttribute("street", wanted);
		model.addAttribute("rows", shown.stream().map((row) -> new Line(row, place(row))).toList());
		model.addAttribute("sums", this.reading.sums(frame.year(), wanted, actor));
		model.addAttribute("streets", (actor.scope().level() == Level.DISTRICT)
				? this.places.streets().stream().map((it) -> Choice.of(it.code(), it.name())).toList() : List.of());
		String address = UriComponentsBuilder.fromPath("/contributions")
			.queryParam("street", "{street}")
			.encode()
			.buildAndExpand((wanted != null) ? wanted : "")
			.toUriString();
		model.addAttribute("links", PageLinks.of(address, null,
				(found.size() > SIZE) ? shown.get(SIZE - 1).number() : null, "每页 " + SIZE + " 个项目，按项目编号"));
		return "contribution/list";
	}

	private String place(ContributionReading.Row row) {
		return (row.communityCode() != null) ? this.places.communityName(row.communityCode()) : "街道统筹";
	}

	@Bean
	static NavigationEntry contributionsLink() {
		return NavigationEntry.of(NavigationGroup.MONEY, 60, "自筹和捐助", "/contributions",
				Arrays.stream(Role.values())
					.filter((role) -> role.level() != Level.ADMIN && role.level() != Level.VENDOR)
					.toArray(Role[]::new));
	}

	/**
	 * A line of the list.
	 *
	 * @param row the sums of a project
	 * @param place name of its community
	 */
	record Line(ContributionReading.Row row, String place) {

	}

}
