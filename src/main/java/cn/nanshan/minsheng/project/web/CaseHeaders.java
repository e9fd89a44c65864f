package cn.nanshan.minsheng.project.web;

import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.StateLine;
import cn.nanshan.minsheng.shared.Money;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.Status;
import cn.nanshan.minsheng.workflow.OpenTask;
import cn.nanshan.minsheng.workflow.StandIns;
import cn.nanshan.minsheng.workflow.TaskList;
import cn.nanshan.minsheng.workflow.web.DueLight;
import cn.nanshan.minsheng.workflow.web.DueLights;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Builds the fixed head of a case: what it is, where it stands, whom it waits for. */
@Component
class CaseHeaders {

	private static final Formats FORMATS = new Formats();

	private final TaskList tasks;

	private final StateLine line;

	private final Places places;

	private final DueLights lights;

	private final StandIns standIns;

	CaseHeaders(TaskList tasks, StateLine line, Places places, DueLights lights, StandIns standIns) {
		this.standIns = standIns;
		this.tasks = tasks;
		this.line = line;
		this.places = places;
		this.lights = lights;
	}

	CaseHeader of(Project project, Actor actor) {
		String place = this.places.streetName(project.home().streetCode()) + " "
				+ this.places.communityName(project.home().communityCode());
		List<OpenTask> open = this.tasks.waitingOn(project.id().value());
		Map<Role, String> standing = open.stream().anyMatch((task) -> task.href().endsWith("/approval"))
				? this.standIns.of(actor) : Map.of();
		List<CaseHeader.Waiting> waiting = open.stream().map((task) -> waiting(task, actor, standing)).toList();
		return new CaseHeader(project.number(), project.outline().name(),
				List.of(project.outline().type().label(), project.track().label(), place), sum(project),
				Status.valueOf(project.state().name()), waiting, StageBar.of(project, this.line.of(project.id())),
				project.runner());
	}

	private CaseHeader.Waiting waiting(OpenTask task, Actor actor, Map<Role, String> standing) {
		String authority = StandIns.words(standing, task);
		boolean mine = actor.roles().contains(task.role()) || !authority.isEmpty();
		String unit = (task.communityCode() != null) ? this.places.communityName(task.communityCode())
				: (task.streetCode() != null) ? this.places.streetName(task.streetCode()) : "";
		DueLight light = this.lights.of(task.due());
		return new CaseHeader.Waiting(mine,
				unit + " " + task.role().label() + (!authority.isEmpty() ? "（您" + authority + "）" : mine ? "（您）" : ""),
				task.kind(), this.lights.waiting(task.since()),
				(task.due() != null) ? "应于 " + FORMATS.day(task.due()) + "办结" : "", task.why(),
				(light != null) ? light.status() : null, (light != null) ? light.left() : "");
	}

	private static @Nullable Money sum(Project project) {
		Money contract = project.contractAmount();
		Money approved = project.approvedAmount();
		return (contract != null) ? contract : (approved != null) ? approved : project.outline().requested();
	}

}
