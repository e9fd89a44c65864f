package cn.nanshan.minsheng.project.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.project.Project;
import cn.nanshan.minsheng.project.Projects;
import cn.nanshan.minsheng.web.Tab;
import cn.nanshan.minsheng.web.TaskGroup;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Builds what surrounds every page about one project, from what the features contribute.
 * The page of an action uses it too, so that nobody loses the way.
 */
@Component
public class CaseFrames {

	private final Projects projects;

	private final CaseHeaders headers;

	private final ObjectProvider<CaseContribution> contributions;

	CaseFrames(Projects projects, CaseHeaders headers, ObjectProvider<CaseContribution> contributions) {
		this.projects = projects;
		this.headers = headers;
		this.contributions = contributions;
	}

	/**
	 * Builds the frame for a page that has not loaded the project itself.
	 * @param here path of the page, marked in the task list and among the tabs
	 */
	@Transactional(readOnly = true)
	public CaseFrame of(String number, Actor actor, String here) {
		return of(this.projects.named(number, actor), actor, here);
	}

	/**
	 * Builds the frame of a project loaded in the present transaction.
	 * @param here path of the page, marked in the task list and among the tabs
	 */
	public CaseFrame of(Project project, Actor actor, String here) {
		List<CaseContribution> all = this.contributions.orderedStream().toList();
		return new CaseFrame(this.headers.of(project, actor), groups(all, project, actor, here),
				tabs(all, project, actor, here));
	}

	private static List<TaskGroup> groups(List<CaseContribution> all, Project project, Actor actor, String here) {
		Map<String, List<TaskGroup.Item>> groups = new LinkedHashMap<>();
		all.stream()
			.flatMap((contribution) -> contribution.tasks(project, actor).stream())
			.sorted(Comparator.comparing(CaseTask::stage))
			.forEach((task) -> groups.computeIfAbsent(task.stage().group(), (group) -> new ArrayList<>())
				.add(new TaskGroup.Item(task.label(), task.href(), task.status(),
						task.note().isBlank() ? null : task.note(), task.why(), here.equals(task.href()))));
		return groups.entrySet().stream().map((group) -> new TaskGroup(group.getKey(), group.getValue())).toList();
	}

	private static List<Tab> tabs(List<CaseContribution> all, Project project, Actor actor, String here) {
		String path = "/projects/" + project.number();
		List<Tab> tabs = new ArrayList<>();
		tabs.add(tab("概况", path, here));
		tabs.add(tab("条款核验", path + "/checks", here));
		all.stream()
			.flatMap((contribution) -> contribution.tab(project, actor).stream())
			.sorted(Comparator.comparing(CaseTab::order))
			.forEach((tab) -> tabs.add(tab(tab.label(), path + "?tab=" + tab.key(), here)));
		tabs.add(tab("履历", path + "/history", here));
		return tabs;
	}

	private static Tab tab(String label, String href, String here) {
		return new Tab(label, href, href.equals(here));
	}

}
