package cn.nanshan.minsheng.report.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.ProjectType;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.report.ApprovalGrid;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Download;
import cn.nanshan.minsheng.web.NavigationEntry;
import cn.nanshan.minsheng.web.NavigationGroup;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the grid of approvals, on the screen and as a file. */
@Controller
class GridController {

	private final GridPages pages;

	private final GridText text;

	private final ApprovalGrid grid;

	private final Clock clock;

	GridController(GridPages pages, GridText text, ApprovalGrid grid, Clock clock) {
		this.pages = pages;
		this.text = text;
		this.grid = grid;
		this.clock = clock;
	}

	@GetMapping("/approvals")
	String show(GridQuery query, @RequestParam(required = false) @Nullable String after, Actor actor, Model model) {
		model.addAttribute("page", this.pages.of(query, PageKey.of(after), actor));
		model.addAttribute("types", Choice.of(ProjectType.class, ProjectType::label));
		model.addAttribute("tracks", Choice.of(Track.class, Track::label));
		return "report/approvals";
	}

	@GetMapping("/approvals/export")
	void export(GridQuery query, Actor actor, HttpServletResponse response) throws IOException {
		Download.workbook("审批总览-%s.xlsx".formatted(LocalDate.now(this.clock)), response);
		try (GridWorkbook workbook = new GridWorkbook(response.getOutputStream())) {
			this.grid.each(query.filter(), actor, (line) -> workbook.add(this.pages.title(line.row().chain()),
					GridPages.columns(line), this.text.row(line, actor)));
		}
	}

	@Bean
	static NavigationEntry approvalsLink() {
		return NavigationEntry.of(NavigationGroup.TOP, 10, "审批总览", "/approvals", Role.STREET_CLERK, Role.STREET_WORKS,
				Role.STREET_FINANCE, Role.STREET_PROCUREMENT, Role.TASK_FORCE, Role.STREET_LEADER,
				Role.BUREAU_CIVIL_AFFAIRS, Role.COMMUNITY_SECRETARY, Role.COMMITTEE_DIRECTOR);
	}

}
