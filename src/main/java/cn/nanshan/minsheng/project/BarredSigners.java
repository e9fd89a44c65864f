package cn.nanshan.minsheng.project;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import cn.nanshan.minsheng.workflow.ApprovalRuns;

import org.springframework.stereotype.Component;

/**
 * Knows who may sign no step of a project, by the own office or for somebody else: who
 * applied for it, and in a reconsideration who turned it down.
 */
@Component
public class BarredSigners {

	private final ApprovalRuns runs;

	BarredSigners(ApprovalRuns runs) {
		this.runs = runs;
	}

	/** Returns their accounts. */
	public Set<UUID> of(Project project) {
		Set<UUID> barred = new HashSet<>(Set.of(project.createdBy()));
		if (project.wasReconsidered()) {
			barred.addAll(this.runs.refusers(project.id().value()));
		}
		return barred;
	}

}
