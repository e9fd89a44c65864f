package cn.nanshan.minsheng.project;

import cn.nanshan.minsheng.workflow.OpenDrafts;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Drops a notice that waits for its second reader once the project has left the step that
 * it was written for: nobody could post it any more.
 */
@Component
class OutdatedDrafts {

	private final ProjectRepository repository;

	private final OpenDrafts drafts;

	OutdatedDrafts(ProjectRepository repository, OpenDrafts drafts) {
		this.repository = repository;
		this.drafts = drafts;
	}

	@EventListener
	void on(ProjectMoved moved) {
		Project project = this.repository.findById(moved.project()).orElseThrow();
		this.drafts.of(moved.project().value()).forEach((draft, node) -> {
			if (!ProjectPublicity.fits(node, project)) {
				this.drafts.drop(draft, moved.by());
			}
		});
	}

}
