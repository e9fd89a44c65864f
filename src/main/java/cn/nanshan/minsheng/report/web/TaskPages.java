package cn.nanshan.minsheng.report.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.report.StartedMatter;
import cn.nanshan.minsheng.report.StartedMatters;
import cn.nanshan.minsheng.report.TaskBoard;
import cn.nanshan.minsheng.report.TaskSubject;
import cn.nanshan.minsheng.report.TaskSubjects;
import cn.nanshan.minsheng.web.Choice;
import cn.nanshan.minsheng.web.Formats;
import cn.nanshan.minsheng.web.PageLinks;
import cn.nanshan.minsheng.workflow.Light;
import cn.nanshan.minsheng.workflow.ListedTask;
import cn.nanshan.minsheng.workflow.OpenTask;
import cn.nanshan.minsheng.workflow.StandIns;
import cn.nanshan.minsheng.workflow.VacantOffice;
import cn.nanshan.minsheng.workflow.web.DueLights;
import cn.nanshan.minsheng.workflow.web.Offices;
import cn.nanshan.minsheng.workflow.web.TaskTabs;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Builds the lists of matters. */
@Component
class TaskPages {

	private static final int SIZE = 20;

	private static final Formats FORMATS = new Formats();

	private static final TaskPage.Columns OPEN = new TaskPage.Columns("为什么到您这里", "自何时", "应办结");

	private static final TaskPage.Columns HELD = new TaskPage.Columns("现在在谁手里", "自何时", "应办结");

	private static final TaskPage.Columns DONE = new TaskPage.Columns("为什么到您这里", "自何时", "办结");

	private final TaskBoard board;

	private final StartedMatters started;

	private final TaskSubjects subjects;

	private final DueLights lights;

	private final Offices offices;

	private final StandIns standIns;

	TaskPages(TaskBoard board, StartedMatters started, TaskSubjects subjects, DueLights lights, Offices offices,
			StandIns standIns) {
		this.standIns = standIns;
		this.board = board;
		this.started = started;
		this.subjects = subjects;
		this.lights = lights;
		this.offices = offices;
	}

	TaskPage of(TaskQuery query, @Nullable UUID after, Actor actor) {
		if (query.shows(TaskQuery.STARTED)) {
			return started(query, after, actor);
		}
		boolean done = query.shows(TaskQuery.DONE);
		boolean reach = query.shows(TaskQuery.REACH);
		List<ListedTask> found = done ? this.board.done(query.filter(), after, SIZE + 1, actor)
				: reach ? this.board.within(query.filter(), after, SIZE + 1, actor)
						: this.board.open(query.filter(), after, SIZE + 1, actor);
		Map<UUID, TaskSubject> about = this.subjects.of(found.stream().limit(SIZE).map(ListedTask::task).toList(),
				actor);
		List<Choice> kinds = done || reach ? List.of()
				: this.board.kinds(actor).stream().map((kind) -> Choice.of(kind, kind)).toList();
		Map<Role, String> standing = done || reach ? Map.of() : this.standIns.of(actor);
		return page(query, found, (task) -> task.task().id(),
				(task) -> reach ? held(task, about.get(task.task().subject()), actor)
						: row(task, about.get(task.task().subject()), standing, actor),
				kinds, done ? DONE : reach ? HELD : OPEN, actor);
	}

	private TaskPage started(TaskQuery query, @Nullable UUID after, Actor actor) {
		List<StartedMatter> found = this.started.page(query.started(), query.filter(), after, SIZE + 1, actor);
		return page(query, found, StartedMatter::id, this::row,
				Choice.of(StartedMatter.Kind.class, StartedMatter.Kind::label), HELD, actor);
	}

	private <T> TaskPage page(TaskQuery query, List<T> found, Function<T, UUID> key, Function<T, TaskPage.Row> row,
			List<Choice> kinds, TaskPage.Columns columns, Actor actor) {
		List<T> shown = found.stream().limit(SIZE).toList();
		String next = (found.size() > SIZE) ? key.apply(shown.get(SIZE - 1)).toString() : null;
		TaskTabs tab = query.shows(TaskQuery.DONE) ? TaskTabs.DONE : query.shows(TaskQuery.STARTED) ? TaskTabs.STARTED
				: query.shows(TaskQuery.REACH) ? TaskTabs.SUPERVISED : TaskTabs.OPEN;
		boolean lit = tab == TaskTabs.OPEN || tab == TaskTabs.SUPERVISED;
		String order = (tab == TaskTabs.OPEN || tab == TaskTabs.SUPERVISED) ? "应办结日期早的在前" : "新的在前";
		return new TaskPage(query.shows(TaskQuery.REACH) ? "在办事项" : "我的事项", tab.links(), query, kinds,
				lit ? Choice.of(Light.class, Light::label) : List.of(), this.offices.communities(actor),
				shown.stream().map(row).toList(), columns,
				(lit && maySupervise(actor)) ? this.board.vacant(actor).stream().map(this::vacancy).toList()
						: List.of(),
				maySupervise(actor), PageLinks.of(query.address(), null, next, "每页 " + SIZE + " 件，" + order));
	}

	private TaskPage.Vacancy vacancy(VacantOffice office) {
		return new TaskPage.Vacancy(this.offices.named(office.role(), office.streetCode(), office.communityCode()),
				office.tasks(), this.lights.day(office.due(), office.subject(), office.kind()));
	}

	private TaskPage.Row row(ListedTask listed, @Nullable TaskSubject subject, Map<Role, String> standing,
			Actor actor) {
		OpenTask task = listed.task();
		String office = this.offices.named(task.role(), task.streetCode(), task.communityCode()) + "办理";
		String authority = StandIns.words(standing, task);
		office = authority.isEmpty() ? office : authority;
		return line(listed, subject, (subject != null) ? office + "；" + before(subject) : office, actor);
	}

	private TaskPage.Row held(ListedTask listed, @Nullable TaskSubject subject, Actor actor) {
		OpenTask task = listed.task();
		return line(listed, subject, this.offices.named(task.role(), task.streetCode(), task.communityCode()), actor);
	}

	private TaskPage.Row line(ListedTask listed, @Nullable TaskSubject subject, String why, Actor actor) {
		OpenTask task = listed.task();
		boolean done = task.doneOn() != null;
		return new TaskPage.Row(task.kind(), task.title(), task.href(), about(task, subject), why, listed.unstaffed(),
				task.since(), done ? null : this.lights.day(task), task.doneOn(),
				(!done && maySupervise(actor)) ? "/supervisions/new?task=" + task.id() : null);
	}

	private TaskPage.Row row(StartedMatter matter) {
		StartedMatter.Holder holder = matter.holder();
		String who = (holder != null)
				? this.offices.named(holder.role(), holder.streetCode(), holder.communityCode()) + "：" + holder.task()
				: "没有等谁办理";
		return new TaskPage.Row(matter.kind().label(), matter.title(), matter.href(),
				this.offices.place(matter.communityCode()) + "　" + matter.number() + "　" + matter.state(), who,
				holder != null && holder.unstaffed(), (holder != null) ? holder.since() : matter.startedOn(),
				(holder != null) ? this.lights.day(holder.due(), matter.id(), holder.task()) : null, null, null);
	}

	private String about(OpenTask task, @Nullable TaskSubject subject) {
		String place = (task.communityCode() != null) ? this.offices.place(task.communityCode()) : "";
		String project = (subject == null) ? "" : (subject.amount() != null)
				? subject.number() + "　" + FORMATS.yuan(subject.amount()) + " 元" : subject.number();
		return (place + "　" + project).strip();
	}

	private static String before(TaskSubject subject) {
		return "上一步：" + subject.lastAction() + "，" + subject.lastActor() + " " + FORMATS.day(subject.lastDay());
	}

	static boolean maySupervise(Actor actor) {
		return actor.holdsAny(Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS);
	}

}
