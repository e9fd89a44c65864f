package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeReading;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves notices: the list and page for staff, the page that everybody may read. */
@Controller
class NoticeController {

	private static final int SIZE = 20;

	private final NoticeReading reading;

	private final Places places;

	private final Clock clock;

	NoticeController(NoticeReading reading, Places places, Clock clock) {
		this.reading = reading;
		this.places = places;
		this.clock = clock;
	}

	@GetMapping("/notices")
	String list(@RequestParam(required = false) @Nullable UUID after, Actor actor, Model model) {
		List<Notice> found = this.reading.list(after, SIZE + 1, actor);
		model.addAttribute("rows", found.stream().limit(SIZE).map(this::row).toList());
		model.addAttribute("links", PageLinks.of("/notices", null,
				(found.size() > SIZE) ? found.get(SIZE - 1).id().toString() : null, "每页 20 项，张贴日期从近到远"));
		return "workflow/notices";
	}

	@GetMapping("/notices/{id}")
	String show(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("row", row(this.reading.show(id, actor)));
		return "workflow/notice";
	}

	@GetMapping("/public/notices/{id}")
	String open(@PathVariable UUID id, Model model) {
		model.addAttribute("page", OpenNotice.of(row(this.reading.open(id))));
		return "workflow/public-notice";
	}

	private Row row(Notice notice) {
		boolean ended = notice.hasEndedBy(LocalDate.now(this.clock));
		return new Row(notice, this.places.streetName(notice.streetCode()),
				this.places.communityName(notice.communityCode()), ended, ended ? Status.DONE : Status.PUBLICITY);
	}

	@Bean
	static NavigationEntry noticesLink() {
		return NavigationEntry.of(NavigationGroup.PROJECT, 30, "公示", "/notices");
	}

	/**
	 * A notice with the names of its place.
	 *
	 * @param notice the notice
	 * @param street name of the street
	 * @param community name of the community
	 * @param ended whether its period is over
	 * @param status word of the list
	 */
	record Row(Notice notice, String street, String community, boolean ended, Status status) {
	}

}
