package cn.nanshan.minsheng.project.web;

import java.time.Clock;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.project.UrgentAssessing;
import cn.nanshan.minsheng.project.UrgentReading;
import cn.nanshan.minsheng.project.UrgentRecognition;
import cn.nanshan.minsheng.shared.NotFound;
import cn.nanshan.minsheng.web.ChecksPanel;

import org.springframework.transaction.annotation.Transactional;

/** Builds the pages of recognition and assessment. */
@UseCase
class UrgentPages {

	private final Projects projects;

	private final UrgentReading reading;

	private final UrgentRecognition recognition;

	private final CaseFrames frames;

	private final Clock clock;

	UrgentPages(Projects projects, UrgentReading reading, UrgentRecognition recognition, CaseFrames frames,
			Clock clock) {
		this.projects = projects;
		this.reading = reading;
		this.recognition = recognition;
		this.frames = frames;
		this.clock = clock;
	}

	/** Returns the page on which a leader says whether it is urgent. */
	@AnyStaff(action = "查看应急认定")
	@Transactional(readOnly = true)
	public UrgentPage recognition(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		UrgentReading.Sheet sheet = sheet(project, actor);
		boolean possible = project.state() == ProjectState.URGENT_FILED;
		ChecksPanel checks = possible ? CaseWaivers.panel(this.recognition.assess(project, actor), number, actor)
				: null;
		return new UrgentPage(this.frames.of(project, actor, "/projects/" + number + "/recognition"), number,
				project.version(), sheet, checks, possible, this.recognition.isFor(actor),
				possible && this.clock.instant().isAfter(sheet.kept().recogniseBy()));
	}

	/** Returns the page on which the task force looks back. */
	@AnyStaff(action = "查看事后评估")
	@Transactional(readOnly = true)
	public UrgentPage assessment(String number, Actor actor) {
		Project project = this.projects.named(number, actor);
		UrgentReading.Sheet sheet = sheet(project, actor);
		return new UrgentPage(this.frames.of(project, actor, "/projects/" + number + "/urgent-assessment"), number,
				project.version(), sheet, null,
				UrgentAssessing.isPossibleIn(project.state()) && !sheet.kept().isAssessed(),
				actor.holdsAny(Role.TASK_FORCE), false);
	}

	private UrgentReading.Sheet sheet(Project project, Actor actor) {
		return this.reading.sheet(project, actor).orElseThrow(() -> new NotFound("应急项目 " + project.number()));
	}

}
