package cn.nanshan.minsheng.project.web;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.policy.Decision;
import cn.nanshan.minsheng.policy.DecisionLog;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;

import org.springframework.transaction.annotation.Transactional;

/** Shows what is kept about a case: the findings of its decisions and its history. */
@UseCase
class CaseRecords {

	private final Projects projects;

	private final CaseReading reading;

	private final CaseFrames frames;

	private final DecisionLog decisions;

	CaseRecords(Projects projects, CaseReading reading, CaseFrames frames, DecisionLog decisions) {
		this.projects = projects;
		this.reading = reading;
		this.frames = frames;
		this.decisions = decisions;
	}

	/** Returns the findings of now and of every decision. */
	@AnyStaff(action = "查看条款核验")
	@Transactional(readOnly = true)
	public ChecksPage checks(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		return new ChecksPage(this.frames.of(project, actor, "/projects/" + number + "/checks"),
				CaseReading.panel(this.reading.actions(project, actor)),
				this.decisions.of(project.id().value()).stream().map(CaseRecords::past).toList());
	}

	private static ChecksPage.Past past(Decision decision) {
		return new ChecksPage.Past(decision.action(), decision.decidedBy(), decision.decidedAt(), decision.governedBy(),
				decision.findings().stream().map(ChecksPage.Row::of).toList());
	}

}
