package cn.nanshan.minsheng.project.web;

import java.util.List;

import cn.nanshan.minsheng.web.Tab;
import cn.nanshan.minsheng.web.TaskGroup;

/**
 * What surrounds every page about one project: head, task list and tabs.
 *
 * @param header the fixed head
 * @param tasks the task list on the left
 * @param tabs the views of the case
 */
public record CaseFrame(CaseHeader header, List<TaskGroup> tasks, List<Tab> tabs) {
}
