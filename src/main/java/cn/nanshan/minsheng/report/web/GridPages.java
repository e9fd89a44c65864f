package cn.nanshan.minsheng.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.report.ApprovalGrid;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.StepOutcome;
import cn.nanshan.minsheng.workflow.web.DueLight;
import cn.nanshan.minsheng.workflow.web.DueLights;

import org.springframework.stereotype.Component;

/** Puts the grid of approvals in words and colours. */
@Component
class GridPages {

	private static final Formats FORMATS = new Formats();

	private static final Map<Role, String> CHAIN = Map.of(Role.STREET_CLERK, "民微岗初审", Role.STREET_WORKS, "职能单位",
			Role.STREET_FINANCE, "财务核预算", Role.TASK_FORCE, "专责小组", Role.STREET_LEADER, "领导审定");

	private static final List<Role> ORDER = List.of(Role.STREET_CLERK, Role.STREET_WORKS, Role.STREET_FINANCE,
			Role.TASK_FORCE, Role.STREET_LEADER);

	private final ApprovalGrid grid;

	private final Places places;

	private final DueLights lights;

	private final Clock clock;

	GridPages(ApprovalGrid grid, Places places, DueLights lights, Clock clock) {
		this.grid = grid;
		this.places = places;
		this.lights = lights;
		this.clock = clock;
	}

	GridPage of(Actor actor) {
		List<String> columns = new ArrayList<>(List.of("评议公示", "社区提交"));
		ORDER.forEach((role) -> columns.add(CHAIN.getOrDefault(role, role.label())));
		columns.add("采购");
		return new GridPage(columns, this.grid.lines(actor).stream().map((line) -> row(line, actor)).toList());
	}

	private GridPage.Row row(ApprovalGrid.Line line, Actor actor) {
		List<GridPage.Square> cells = new ArrayList<>();
		cells.add(publicity(line));
		cells.add(submission(line));
		ApprovalGrid.Cell turn = (line.state() == ProjectState.SUBMITTED) ? line.steps()
			.stream()
			.filter((cell) -> cell.applicable() && cell.outcome() == null)
			.findFirst()
			.orElse(null) : null;
		for (Role role : ORDER) {
			cells.add(line.steps()
				.stream()
				.filter((cell) -> cell.role() == role)
				.findFirst()
				.map((cell) -> step(line, cell, cell.equals(turn), actor))
				.orElse(new GridPage.Square(Status.NOT_REACHED, "", null)));
		}
		cells.add((line.state() == ProjectState.PROCURING) ? square(Status.IN_PROGRESS, "", line, "")
				: new GridPage.Square(Status.NOT_REACHED, "", null));
		return new GridPage.Row(line.number(), line.name(), this.places.communityName(line.communityCode()),
				line.asked(), line.responsible(), line.waivers(), cells);
	}

	private GridPage.Square publicity(ApprovalGrid.Line line) {
		LocalDate ends = line.publicityEnds();
		if (ends == null) {
			return square(Status.NEEDS_ACTION, "还没有公示", line, "/notices/new");
		}
		boolean over = LocalDate.now(this.clock).isAfter(ends);
		return square(over ? Status.DONE : Status.PUBLICITY, FORMATS.monthDay(ends), line, "");
	}

	private GridPage.Square submission(ApprovalGrid.Line line) {
		LocalDate on = line.submittedOn();
		if (line.state() == ProjectState.RETURNED) {
			return square(Status.RETURNED, "社区补正", line, "/submission");
		}
		return (on != null) ? square(Status.DONE, FORMATS.monthDay(on), line, "/approval")
				: square(Status.THEIRS, "社区", line, "/submission");
	}

	private GridPage.Square step(ApprovalGrid.Line line, ApprovalGrid.Cell cell, boolean turn, Actor actor) {
		if (!cell.applicable()) {
			return new GridPage.Square(Status.NOT_APPLICABLE, "", null);
		}
		if (cell.outcome() != null) {
			Status status = (cell.outcome() == StepOutcome.AGREED) ? Status.DONE
					: (cell.outcome() == StepOutcome.RETURNED) ? Status.RETURNED : Status.REJECTED;
			return square(status, FORMATS.monthDay(cell.signedOn()), line, "/approval");
		}
		if (!turn) {
			return new GridPage.Square(Status.NOT_REACHED, "", null);
		}
		DueLight light = this.lights.of(cell.due());
		if (light != null && light.status() == Status.OVERDUE) {
			return square(Status.OVERDUE, light.left(), line, "/approval");
		}
		return square(actor.roles().contains(cell.role()) ? Status.MINE : Status.THEIRS,
				FORMATS.monthDay(cell.due()) + "前", line, "/approval");
	}

	private static GridPage.Square square(Status status, String note, ApprovalGrid.Line line, String path) {
		return new GridPage.Square(status, note, "/projects/" + line.number() + path);
	}

}
