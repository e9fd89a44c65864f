package cn.nanshan.minsheng.reminder.web;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.reminder.Supervision;
import cn.nanshan.minsheng.reminder.SupervisionHandling;
import cn.nanshan.minsheng.reminder.SupervisionReading;
import cn.nanshan.minsheng.reminder.SupervisionState;
import cn.nanshan.minsheng.reminder.SupervisionTarget;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.web.DueDay;
import cn.nanshan.minsheng.workflow.web.DueLights;
import cn.nanshan.minsheng.workflow.web.Offices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Builds the pages of 督办. */
@Component
class SupervisionPages {

	private final SupervisionReading reading;

	private final DueLights lights;

	private final Offices offices;

	SupervisionPages(SupervisionReading reading, DueLights lights, Offices offices) {
		this.reading = reading;
		this.lights = lights;
		this.offices = offices;
	}

	List<SupervisionRow> rows(SupervisionQuery query, @Nullable UUID after, int size, Actor actor) {
		return this.reading.page(query.filter(), after, size, actor).stream().map(this::row).toList();
	}

	List<SupervisionRow> openOf(UUID project, Actor actor) {
		return this.reading.openOf(project, actor).stream().map(this::row).toList();
	}

	SupervisionPage of(UUID id, Actor actor) {
		SupervisionReading.Sheet sheet = this.reading.show(id, actor);
		Supervision it = sheet.supervision();
		boolean led = it.isLedBy(actor) && it.state() != SupervisionState.CLOSED;
		return new SupervisionPage(row(it), sheet.entries(),
				it.state() == SupervisionState.ASKED && it.isAnsweredBy(actor), led,
				led && it.state() == SupervisionState.REPLIED, led && it.state() == SupervisionState.ASKED);
	}

	SupervisionTarget target(SupervisionForm form, Actor actor) {
		return this.reading.target(form.taskId(), form.project(), actor);
	}

	String office(SupervisionTarget target) {
		return this.offices.named(target.role(), target.streetCode(), target.officeCommunity());
	}

	private SupervisionRow row(Supervision it) {
		DueDay due = this.lights.day(it.awaited(), it.id(),
				(it.state() == SupervisionState.REPLIED) ? SupervisionHandling.PROMISE : SupervisionHandling.REPLY);
		return new SupervisionRow(it, office(it.target()), this.offices.named(it.raiserRole(), it.raiserStreet(), null),
				switch (it.state()) {
					case ASKED -> Status.NEEDS_ACTION;
					case REPLIED -> Status.IN_PROGRESS;
					case CLOSED -> Status.DONE;
				}, due);
	}

}
