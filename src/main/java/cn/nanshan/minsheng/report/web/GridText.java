package cn.nanshan.minsheng.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.report.ApprovalGrid;
import cn.nanshan.minsheng.report.GridChain;
import cn.nanshan.minsheng.report.GridRow;
import cn.nanshan.minsheng.report.GridStep;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.Deadlines;
import cn.nanshan.minsheng.workflow.Notices;
import cn.nanshan.minsheng.workflow.OpenTask;
import cn.nanshan.minsheng.workflow.web.DueDay;
import cn.nanshan.minsheng.workflow.web.DueLights;
import cn.nanshan.minsheng.workflow.web.Offices;

import org.springframework.stereotype.Component;

/** Puts a row of the grid in words and colours, for the page and for the file alike. */
@Component
class GridText {

	private static final Formats FORMATS = new Formats();

	private final Places places;

	private final Offices offices;

	private final DueLights lights;

	private final Clock clock;

	GridText(Places places, Offices offices, DueLights lights, Clock clock) {
		this.places = places;
		this.offices = offices;
		this.lights = lights;
		this.clock = clock;
	}

	GridPage.Row row(ApprovalGrid.Line line, Actor actor) {
		GridRow row = line.row();
		List<GridPage.Square> cells = new ArrayList<>();
		if (row.chain().way() == GridChain.Way.CHAIN) {
			cells.add(publicity(row));
		}
		cells.add(submission(row));
		line.steps().forEach((step) -> cells.add(step(row, step, line.waiting(), actor)));
		cells.add((row.state() == ProjectState.PROCURING) ? square(Status.IN_PROGRESS, "", row, "?tab=procurement")
				: GridPage.Square.EMPTY);
		return new GridPage.Row(row.number(), row.name(), this.places.communityName(row.community()),
				row.type().label() + " " + row.track().label(), row.asked(), row.responsible(), row.waivers(),
				line.waiting().stream().map(this::holder).toList(), cells);
	}

	private GridPage.Holder holder(OpenTask task) {
		return new GridPage.Holder(this.offices.named(task.role(), task.streetCode(), task.communityCode()),
				task.kind(), this.lights.waiting(task.since()), this.lights.day(task));
	}

	private GridPage.Square publicity(GridRow row) {
		LocalDate last = row.publicUntil();
		UUID notice = row.notice();
		if (last == null || notice == null) {
			return square(Status.NEEDS_ACTION, "还没有公示", row, "");
		}
		boolean over = LocalDate.now(this.clock).isAfter(last);
		return new GridPage.Square(over ? Status.DONE : Status.PUBLICITY, "", "/notices/" + notice,
				new DueDay(last, Deadlines.href(notice, Notices.MATTER), null));
	}

	private static GridPage.Square submission(GridRow row) {
		if (row.state() == ProjectState.RETURNED) {
			return square(Status.RETURNED, "等补正", row, "");
		}
		LocalDate on = row.startedOn();
		return (on != null) ? square(Status.DONE, FORMATS.monthDay(on), row, "")
				: square(Status.THEIRS, "社区", row, "/submission");
	}

	private GridPage.Square step(GridRow row, GridStep step, List<OpenTask> waiting, Actor actor) {
		String page = switch (row.chain().way()) {
			case CHAIN -> "/approval";
			case STUDY -> "/study";
			case URGENT -> "?tab=urgent";
		};
		return switch (step.progress()) {
			case DONE -> square(Status.DONE, FORMATS.monthDay(step.on()), row, page);
			case RETURNED -> square(Status.RETURNED, FORMATS.monthDay(step.on()), row, page);
			case REJECTED -> square(Status.REJECTED, FORMATS.monthDay(step.on()), row, page);
			case NOT_APPLICABLE -> new GridPage.Square(Status.NOT_APPLICABLE, "", null, null);
			case AHEAD -> GridPage.Square.EMPTY;
			case NOW -> turn(row, step, waiting, page, actor);
		};
	}

	private GridPage.Square turn(GridRow row, GridStep step, List<OpenTask> waiting, String page, Actor actor) {
		DueDay due = this.lights.day(step.due(), row.id(), step.label());
		boolean mine = waiting.stream()
			.anyMatch((task) -> task.kind().equals(step.label()) && actor.roles().contains(task.role()));
		boolean late = due != null && due.isOverdue();
		return new GridPage.Square(late ? Status.OVERDUE : mine ? Status.MINE : Status.THEIRS, "",
				"/projects/" + row.number() + page, (due != null) ? new DueDay(due.day(), due.why(), null) : null);
	}

	private static GridPage.Square square(Status status, String note, GridRow row, String page) {
		return new GridPage.Square(status, note, "/projects/" + row.number() + page, null);
	}

}
