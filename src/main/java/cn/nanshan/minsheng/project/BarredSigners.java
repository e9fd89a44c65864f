package cn.nanshan.minsheng.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.nanshan.minsheng.workflow.ApprovalRuns;
import cn.nanshan.minsheng.workflow.Approver;
import cn.nanshan.minsheng.workflow.Approvers;

import org.springframework.stereotype.Component;

/**
 * Knows who may sign no step of a project, by the own office or for somebody else: who
 * applied for it, in a reconsideration who turned it down, and who is related to those
 * who answer for it (COI-07).
 */
@Component
public class BarredSigners {

	private final ApprovalRuns runs;

	private final Approvers approvers;

	private final ApproverStandings standings;

	private final Clock clock;

	BarredSigners(ApprovalRuns runs, Approvers approvers, ApproverStandings standings, Clock clock) {
		this.runs = runs;
		this.approvers = approvers;
		this.standings = standings;
		this.clock = clock;
	}

	/** Returns the accounts of all of them. */
	public Set<UUID> of(Project project) {
		Set<UUID> barred = new HashSet<>(byTheirPart(project));
		Set<UUID> approvers = this.approvers.of(project.home().streetCode())
			.stream()
			.map(Approver::accountId)
			.collect(Collectors.toSet());
		barred.addAll(this.standings.related(approvers, project, LocalDate.now(this.clock)));
		return barred;
	}

	/**
	 * Returns the accounts of those who had a part in it: who applied, and who turned it
	 * down before a reconsideration.
	 */
	public Set<UUID> byTheirPart(Project project) {
		Set<UUID> barred = new HashSet<>(Set.of(project.createdBy()));
		if (project.wasReconsidered()) {
			barred.addAll(this.runs.refusers(project.id().value()));
		}
		return barred;
	}

}
