package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.demand.Demands;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows a project's moves as far as its design is concerned: the linked demands learn
 * what became of them, and the tasks of the draft and the leads of splitting come and go
 * with it.
 */
@Component
class DesignFollowUp {

	private final ProjectRepository repository;

	private final Demands demands;

	private final DraftTasks tasks;

	private final SplitLeads leads;

	DesignFollowUp(ProjectRepository repository, Demands demands, DraftTasks tasks, SplitLeads leads) {
		this.repository = repository;
		this.demands = demands;
		this.tasks = tasks;
		this.leads = leads;
	}

	@EventListener
	void on(ProjectMoved moved) {
		Project project = this.repository.findById(moved.project()).orElseThrow();
		switch (moved.change().to()) {
			case DELIBERATING, SUBMITTED -> this.demands.take(project.design().demands(), project.number());
			case DRAFT, RETURNED, NOT_PASSED, WITHDRAWN -> this.demands.release(project.number());
			default -> {
			}
		}
		if (!SplitFinder.isAlive(project.state())) {
			this.leads.drop(project);
		}
		if (!SplitFinder.isAlive(moved.change().from()) || moved.change().from() == ProjectState.DRAFT
				|| moved.change().to() == ProjectState.DRAFT) {
			this.tasks.refresh(project, moved.by());
		}
	}

}
