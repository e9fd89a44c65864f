package cn.nanshan.minsheng.integrity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.integrity.AbnormalEntry;
import cn.nanshan.minsheng.integrity.AbnormalListing;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows which vendors get no award now, and which did not. */
@Controller
class AbnormalListController {

	private final AbnormalListing list;

	private final Clock clock;

	AbnormalListController(AbnormalListing list, Clock clock) {
		this.list = list;
		this.clock = clock;
	}

	@GetMapping("/abnormal-list")
	String show(Actor actor, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		List<Row> rows = this.list.all(actor)
			.stream()
			.map((entry) -> new Row(entry, entry.coversDay(today) ? "在列" : "已到期"))
			.toList();
		model.addAttribute("rows", rows);
		return "integrity/abnormal-list";
	}

	@Bean
	static NavigationEntry abnormalListLink() {
		return NavigationEntry.of(NavigationGroup.SUPERVISION, 30, "异常名录", "/abnormal-list");
	}

	/**
	 * One line of the list.
	 *
	 * @param entry the entry
	 * @param standing whether it is in force, in words
	 */
	record Row(AbnormalEntry entry, String standing) {

	}

}
