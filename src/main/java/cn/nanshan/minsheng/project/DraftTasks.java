package cn.nanshan.minsheng.project;

import java.util.UUID;

import cn.nanshan.minsheng.identity.Role;
import cn.nanshan.minsheng.workflow.NewTask;
import cn.nanshan.minsheng.workflow.TaskDesk;

import org.springframework.stereotype.Component;

/**
 * Keeps the tasks of a draft: the clerk's while something is missing, the secretary's
 * once nothing blocks deliberation.
 */
@Component
class DraftTasks {

	static final String FINISH = "完善项目设计";

	static final String ENTER = "提交评议";

	private final TaskDesk desk;

	private final DeliberationEntry entry;

	DraftTasks(TaskDesk desk, DeliberationEntry entry) {
		this.desk = desk;
		this.entry = entry;
	}

	/** Opens and closes what the present content asks for, under its present name. */
	void refresh(Project project, UUID by) {
		UUID subject = project.id().value();
		this.desk.rename(subject, project.outline().name());
		if (project.state() != ProjectState.DRAFT) {
			close(subject, by);
			return;
		}
		boolean complete = this.entry.assess(project).isClear();
		this.desk.close(subject, complete ? FINISH : ENTER, by);
		open(project, complete);
	}

	void close(UUID subject, UUID by) {
		this.desk.close(subject, FINISH, by);
		this.desk.close(subject, ENTER, by);
	}

	private void open(Project project, boolean complete) {
		String path = "/projects/" + project.number();
		this.desk.open(new NewTask(project.id().value(), complete ? ENTER : FINISH,
				complete ? Role.COMMUNITY_SECRETARY : Role.COMMUNITY_CLERK, project.home().streetCode(),
				project.home().communityCode(), project.outline().name(),
				complete ? path + "/deliberation-entry" : path + "/edit", null));
	}

}
