package cn.nanshan.minsheng.report;

import java.util.List;
import java.util.UUID;

import cn.nanshan.minsheng.identity.Actor;
import cn.nanshan.minsheng.identity.AllowedTo;
import cn.nanshan.minsheng.identity.AnyStaff;
import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.identity.UseCase;
import cn.nanshan.minsheng.workflow.ListedTask;
import cn.nanshan.minsheng.workflow.TaskFilter;
import cn.nanshan.minsheng.workflow.TaskSearch;
import cn.nanshan.minsheng.workflow.VacantOffice;
import org.jspecify.annotations.Nullable;

import org.springframework.transaction.annotation.Transactional;

/** Lets a person page through tasks: one's own, those done, and those of one's unit. */
@UseCase
@Transactional(readOnly = true)
public class TaskBoard {

	private final TaskSearch tasks;

	TaskBoard(TaskSearch tasks) {
		this.tasks = tasks;
	}

	@AnyStaff(action = "查看待办")
	public List<ListedTask> open(TaskFilter filter, @Nullable UUID after, int size, Actor actor) {
		return this.tasks.mine(actor, filter, after, size);
	}

	@AnyStaff(action = "查看已办")
	public List<ListedTask> done(TaskFilter filter, @Nullable UUID after, int size, Actor actor) {
		return this.tasks.done(actor, filter, after, size);
	}

	@AnyStaff(action = "查看待办")
	public List<String> kinds(Actor actor) {
		return this.tasks.kinds(actor);
	}

	/** Returns what waits for anybody within reach, for those who supervise. */
	@AllowedTo(value = { Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "查看全部在办事项")
	public List<ListedTask> within(TaskFilter filter, @Nullable UUID after, int size, Actor actor) {
		return this.tasks.within(actor, filter, after, size);
	}

	/** Returns the offices with open tasks that nobody can do. */
	@AllowedTo(value = { Role.STREET_LEADER, Role.TASK_FORCE, Role.BUREAU_CIVIL_AFFAIRS }, action = "查看暂无人员的岗位")
	public List<VacantOffice> vacant(Actor actor) {
		return this.tasks.vacant(actor);
	}

}
