package cn.nanshan.minsheng.report.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Level;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.organization.Places;
import cn.nanshan.minsheng.policy.WorkingCalendar;
import cn.nanshan.minsheng.project.ProjectState;
import cn.nanshan.minsheng.project.web.ProjectsInHand;
import cn.nanshan.minsheng.report.TaskSubject;
import cn.nanshan.minsheng.report.TaskSubjects;
import cn.nanshan.minsheng.report.WorkbenchCounts;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.OpenTask;
import cn.nanshan.minsheng.workflow.StandIns;
import cn.nanshan.minsheng.workflow.TaskList;
import cn.nanshan.minsheng.workflow.web.DueLights;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Builds the workbench: one page, three faces by the reach of the reader. */
@Component
class WorkbenchPages {

	private static final int SIZE = 20;

	private static final Formats FORMATS = new Formats();

	private final TaskList tasks;

	private final TaskSubjects subjects;

	private final WorkbenchCounts counts;

	private final ProjectsInHand projects;

	private final DueLights lights;

	private final WorkingCalendar calendar;

	private final Places places;

	private final Clock clock;

	private final StandIns standIns;

	WorkbenchPages(TaskList tasks, TaskSubjects subjects, WorkbenchCounts counts, ProjectsInHand projects,
			DueLights lights, WorkingCalendar calendar, Places places, Clock clock, StandIns standIns) {
		this.standIns = standIns;
		this.tasks = tasks;
		this.subjects = subjects;
		this.counts = counts;
		this.projects = projects;
		this.lights = lights;
		this.calendar = calendar;
		this.places = places;
		this.clock = clock;
	}

	WorkbenchPage of(int year, boolean done, @Nullable UUID after, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		List<OpenTask> found = done ? this.tasks.done(actor, SIZE) : this.tasks.mine(actor, after, SIZE + 1);
		List<OpenTask> shown = found.stream().limit(SIZE).toList();
		String next = (found.size() > SIZE) ? shown.get(SIZE - 1).id().toString() : null;
		int open = this.tasks.count(actor);
		int overdue = this.tasks.countOverdue(actor, today);
		Map<UUID, TaskSubject> subjects = this.subjects.of(shown, actor);
		Map<Role, String> standing = done ? Map.of() : this.standIns.of(actor);
		return new WorkbenchPage(actor.unitName() + " " + year + " 年",
				"%s　待办 %d 件，逾期 %d 件".formatted(FORMATS.fullDate(today), open, overdue),
				this.calendar.reminder(today).orElse(null),
				shown.stream()
					.map((task) -> row(task, subjects.get(task.subject()), StandIns.words(standing, task)))
					.toList(),
				done, PageLinks.of("/", null, done ? null : next, "每页 20 件，应办结日期早的在前"), cards(year, actor),
				done ? List.of() : this.projects.of(year, actor), ProjectsInHand.placeHeading(actor),
				ProjectsInHand.address(year));
	}

	private WorkbenchPage.TaskRow row(OpenTask task, @Nullable TaskSubject subject, String authority) {
		String place = (task.communityCode() != null) ? this.places.communityName(task.communityCode())
				: (task.streetCode() != null) ? this.places.streetName(task.streetCode())
						: (task.role() == Role.VENDOR) ? "" : "区";
		return new WorkbenchPage.TaskRow(task, place, (subject != null) ? project(subject) : "",
				authority + (authority.isEmpty() ? "" : "；")
						+ ((subject != null) ? why(subject) : "由" + task.role().label() + "办理"),
				(task.doneOn() == null) ? this.lights.day(task) : null);
	}

	private static String project(TaskSubject subject) {
		return (subject.amount() != null) ? subject.number() + "　" + FORMATS.yuan(subject.amount()) + " 元"
				: subject.number();
	}

	private static String why(TaskSubject subject) {
		return "上一步：" + subject.lastAction() + "，" + subject.lastActor() + " " + FORMATS.day(subject.lastDay());
	}

	private List<WorkbenchPage.Card> cards(int year, Actor actor) {
		Map<ProjectState, Integer> by = this.counts.of(year, actor);
		List<ProjectState> states = switch (actor.scope().level()) {
			case COMMUNITY -> List.of(ProjectState.DRAFT, ProjectState.DELIBERATING, ProjectState.PASSED,
					ProjectState.RETURNED, ProjectState.RUNNING, ProjectState.COMPLETED);
			case STREET -> List.of(ProjectState.SUBMITTED, ProjectState.APPROVED, ProjectState.PROCURING,
					ProjectState.RUNNING, ProjectState.COMPLETED, ProjectState.RECTIFYING);
			case DISTRICT -> List.of(ProjectState.SUBMITTED, ProjectState.RUNNING, ProjectState.COMPLETED,
					ProjectState.ACCEPTED, ProjectState.ACCEPT_FAILED, ProjectState.ARCHIVED);
			case VENDOR, ADMIN -> List.of();
		};
		return states.stream()
			.map((state) -> new WorkbenchPage.Card(state.label(), by.getOrDefault(state, 0),
					(actor.scope().level() == Level.DISTRICT) ? "全区" : actor.unitName(),
					"/projects?state=" + state.name() + "&year=" + year))
			.toList();
	}

}
