package cn.nanshan.minsheng.project.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import cn.nanshan.minsheng.audit.AuditHistory;
import cn.nanshan.minsheng.audit.RecordedEvent;
import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Decision;
import cn.nanshan.minsheng.policy.DecisionLog;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectLife;
import cn.nanshan.minsheng.project.Projects;

import org.springframework.transaction.annotation.Transactional;

/** Shows what is kept about a case: the findings of its decisions and its history. */
@UseCase
class CaseRecords {

	private final Projects projects;

	private final CaseReading reading;

	private final CaseFrames frames;

	private final DecisionLog decisions;

	private final AuditHistory trail;

	CaseRecords(Projects projects, CaseReading reading, CaseFrames frames, DecisionLog decisions, AuditHistory trail) {
		this.projects = projects;
		this.reading = reading;
		this.frames = frames;
		this.decisions = decisions;
		this.trail = trail;
	}

	/** Returns the findings of now and of every decision. */
	@AnyStaff(action = "查看条款核验")
	@Transactional(readOnly = true)
	public ChecksPage checks(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		return new ChecksPage(this.frames.of(project, actor, "/projects/" + number + "/checks"),
				CaseReading.panel(this.reading.actions(project, actor), number, actor),
				this.decisions.of(project.id().value()).stream().map(CaseRecords::past).toList());
	}

	/** Returns what happened, newest first. */
	@AnyStaff(action = "查看履历")
	@Transactional(readOnly = true)
	public HistoryPage history(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		List<RecordedEvent> events = new ArrayList<>(
				this.trail.of(ProjectLife.SUBJECT, project.id().value().toString()));
		Collections.reverse(events);
		return new HistoryPage(this.frames.of(project, actor, "/projects/" + number + "/history"), events);
	}

	private static ChecksPage.Past past(Decision decision) {
		return new ChecksPage.Past(decision.action(), decision.decidedBy(), decision.decidedAt(), decision.governedBy(),
				decision.findings().stream().map(ChecksPage.Row::of).toList());
	}

}
