package cn.nanshan.minsheng.report.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.report.ApprovalGrid;
import cn.nanshan.minsheng.report.GridChain;
import cn.nanshan.minsheng.report.GridStep;
import cn.nanshan.minsheng.shared.PageKey;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.web.Offices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Builds the page of the grid: rows in the groups of their chains. */
@Component
class GridPages {

	private static final List<Role> OFFICES = List.of(Role.COMMUNITY_CLERK, Role.COMMITTEE_DIRECTOR,
			Role.COMMUNITY_SECRETARY, Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE,
			Role.STREET_PROCUREMENT, Role.TASK_FORCE, Role.STREET_LEADER);

	private final ApprovalGrid grid;

	private final GridText text;

	private final Offices offices;

	private final Places places;

	GridPages(ApprovalGrid grid, GridText text, Offices offices, Places places) {
		this.grid = grid;
		this.text = text;
		this.offices = offices;
		this.places = places;
	}

	GridPage of(GridQuery query, @Nullable PageKey after, Actor actor) {
		ApprovalGrid.Part part = this.grid.page(query.filter(), after, actor);
		Map<GridChain, List<ApprovalGrid.Line>> chains = new LinkedHashMap<>();
		part.lines().forEach((line) -> chains.computeIfAbsent(line.row().chain(), (it) -> new ArrayList<>()).add(line));
		List<GridPage.Group> groups = chains.entrySet()
			.stream()
			.map((chain) -> new GridPage.Group(title(chain.getKey()), columns(chain.getValue().get(0)),
					chain.getValue().stream().map((line) -> this.text.row(line, actor)).toList()))
			.toList();
		List<Choice> turns = Stream
			.concat(Stream.of(Choice.of(GridQuery.ME, "等我办")),
					OFFICES.stream().map((role) -> Choice.of(role.name(), role.label())))
			.toList();
		PageKey next = part.next();
		return new GridPage(query, this.offices.communities(actor), turns, groups,
				PageLinks.of(query.address("/approvals"), null, (next != null) ? next.toString() : null,
						"每页 %d 项；同一套环节的在一起，应办结日期早的在前".formatted(ApprovalGrid.SIZE)));
	}

	/** Returns the head of a group, the same on the page and in the file. */
	String title(GridChain chain) {
		String street = this.places.streetName(chain.street());
		if (chain.way() != GridChain.Way.CHAIN) {
			return street + " " + chain.way().label();
		}
		return (chain.regulation() == null) ? street + " 社区项目（街道没有生效的审批流程）"
				: "%s 社区项目，按%s第 %d 版".formatted(street, chain.title(), chain.edition());
	}

	/** Returns the heads of the columns of a group. */
	static List<String> columns(ApprovalGrid.Line first) {
		Stream<String> before = switch (first.row().chain().way()) {
			case CHAIN -> Stream.of("评议公示", "社区提交");
			case STUDY -> Stream.of("报街道研究");
			case URGENT -> Stream.of("登记开工");
		};
		return Stream.concat(Stream.concat(before, first.steps().stream().map(GridStep::label)), Stream.of("采购"))
			.toList();
	}

}
