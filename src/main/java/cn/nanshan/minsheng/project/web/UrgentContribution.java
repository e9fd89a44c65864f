package cn.nanshan.minsheng.project.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.policy.Track;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.UrgentAssessing;
import cn.nanshan.minsheng.project.UrgentDuty;
import cn.nanshan.minsheng.project.UrgentReading;
import cn.nanshan.minsheng.project.UrgentRecognition;
import cn.nanshan.minsheng.web.Status;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds what urgent work owes to the case page. */
@Component
@Order(25)
class UrgentContribution implements CaseContribution {

	private final UrgentReading reading;

	private final UrgentRecognition recognition;

	UrgentContribution(UrgentReading reading, UrgentRecognition recognition) {
		this.reading = reading;
		this.recognition = recognition;
	}

	@Override
	public List<CaseTask> tasks(Project project, Actor actor) {
		return (project.track() != Track.URGENT) ? List.of()
				: this.reading.sheet(project, actor)
					.map((sheet) -> sheet.duties().stream().map((duty) -> task(project, duty)).toList())
					.orElse(List.of());
	}

	private static CaseTask task(Project project, UrgentDuty duty) {
		return new CaseTask(CaseStage.APPROVAL, duty.name(), "/projects/" + project.number() + "?tab=urgent",
				Status.valueOf(duty.light().status()), duty.due(), duty.why());
	}

	@Override
	public List<CaseAction> actions(Project project, Actor actor) {
		List<CaseAction> actions = new ArrayList<>();
		String path = "/projects/" + project.number();
		if (project.state() == ProjectState.URGENT_FILED) {
			Set<Role> doers = this.recognition.isFor(actor) ? actor.roles() : EnumSet.of(Role.STREET_LEADER);
			actions.add(new CaseAction("应急认定", path + "/recognition", doers, this.recognition.assess(project, actor)));
		}
		if (project.track() == Track.URGENT && UrgentAssessing.isPossibleIn(project.state())
				&& this.reading.sheet(project, actor).filter((sheet) -> !sheet.kept().isAssessed()).isPresent()) {
			actions.add(new CaseAction("事后评估", path + "/urgent-assessment", EnumSet.of(Role.TASK_FORCE), null));
		}
		return actions;
	}

	@Override
	public Optional<CaseTab> tab(Project project, Actor actor) {
		return this.reading.sheet(project, actor)
			.map((sheet) -> new CaseTab("urgent", "应急事项", 20, "project/_urgent :: main", () -> sheet));
	}

}
