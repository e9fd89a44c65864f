package cn.nanshan.minsheng.workflow.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.document.web.FileAnswer;
import cn.nanshan.minsheng.organization.Community;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.organization.Street;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.web.QrCode;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.Notice;
import cn.nanshan.minsheng.workflow.NoticeReading;
import cn.nanshan.minsheng.workflow.ObjectionReading;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Serves notices: the list and page for staff, the page that everybody may read. */
@Controller
class NoticeController {

	private static final int SIZE = 20;

	private final NoticeReading reading;

	private final ObjectionReading objections;

	private final Places places;

	private final Clock clock;

	NoticeController(NoticeReading reading, ObjectionReading objections, Places places, Clock clock) {
		this.reading = reading;
		this.objections = objections;
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
		model.addAttribute("objections", this.objections.of(id, actor));
		model.addAttribute("keeper", actor.holdsAny(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR, Role.STREET_CLERK));
		return "workflow/notice";
	}

	@GetMapping("/notices/{id}/print/F05")
	String print(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute("row", row(this.reading.show(id, actor)));
		model.addAttribute("objections", this.objections.of(id, actor));
		return "workflow/print-f05";
	}

	@GetMapping("/public/notices")
	String openList(@RequestParam(defaultValue = "") String place, @RequestParam(required = false) @Nullable UUID after,
			Model model) {
		String chosen = place.matches("[A-Z]{2}|\\d{12}") ? place : "";
		List<Notice> found = this.reading.openList(chosen, after, SIZE + 1);
		model.addAttribute("rows", found.stream().limit(SIZE).map(this::row).map(OpenLine::of).toList());
		model.addAttribute("place", chosen);
		model.addAttribute("areas",
				this.places.streets()
					.stream()
					.map((street) -> new Area(street, this.places.communities(street.code())))
					.toList());
		model.addAttribute("links",
				PageLinks.of(chosen.isEmpty() ? "/public/notices" : "/public/notices?place=" + chosen, null,
						(found.size() > SIZE) ? found.get(SIZE - 1).id().toString() : null, "每页 20 项，从近到远"));
		return "workflow/public-notices";
	}

	@GetMapping("/public/notices/{id}/files/{file}")
	ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable UUID file) {
		return FileAnswer.of(this.reading.file(id, file));
	}

	@GetMapping("/notices/{id}/print/poster")
	String poster(@PathVariable UUID id, Actor actor, Model model) {
		String address = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/public/notices/" + id)
			.toUriString();
		model.addAttribute("row", row(this.reading.show(id, actor)));
		model.addAttribute("address", address);
		model.addAttribute("qr", QrCode.of(address));
		return "workflow/print-poster";
	}

	@GetMapping("/public/notices/{id}")
	String open(@PathVariable UUID id, Model model) {
		model.addAttribute("page", OpenNotice.of(row(this.reading.open(id))));
		model.addAttribute("id", id);
		model.addAttribute("files", this.reading.files(id));
		model.addAttribute("why", DeadlineController.CountWords.of(this.reading.period(id)));
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

	@Bean
	static NavigationEntry openNoticesLink() {
		return NavigationEntry.of(NavigationGroup.RESIDENTS, 30, "看公示", "/public/notices");
	}

	/**
	 * A street with its communities.
	 *
	 * @param street the street
	 * @param communities its communities
	 */
	record Area(Street street, List<Community> communities) {
	}

	/**
	 * A line of what hangs out for everybody.
	 *
	 * @param id its id
	 * @param title title
	 * @param community name of the community
	 * @param kind which step's result
	 * @param postedOn day of posting
	 * @param last last day
	 * @param word how it stands
	 */
	record OpenLine(UUID id, String title, String community, String kind, LocalDate postedOn, LocalDate last,
			String word) {

		static OpenLine of(Row row) {
			return new OpenLine(row.notice().id(), row.notice().title(), row.community(), row.notice().node().label(),
					row.notice().period().postedOn(), row.notice().period().last(),
					row.notice().hasLapsed() ? "已作废" : row.ended() ? "已结束" : "公示中");
		}

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
